import type { OperationName } from './operations.ts'

/** What HR's own process answers, under an address and an identity of its own, and nobody else does. */
export const hrOperations = [
  'exportRelease',
  'importFigures',
  'importSegments',
  'openHrDesk',
  'removeFigure',
  'removeSegments',
] as const satisfies readonly OperationName[]

export type HrOperation = (typeof hrOperations)[number]

/** Does HR's own process answer it? */
export function isHrOperation(operation: OperationName): operation is HrOperation {
  return hrOperations.some((one) => one === operation)
}
