/**
 * What is written to the organisation's log: every operation that asks for a role (a test holds that none is missing), and
 * the reading of a release by somebody who holds HR's.
 */
export const loggedOperations = [
  'openHrDesk',
  'readRelease',
  'exportRelease',
  'importFigures',
  'removeFigure',
  'importSegments',
  'removeSegments',
  'readRuns',
  'runJob',
  'readDeliveries',
  'sendDigestsAgain',
  'erasePerson',
] as const
export type LoggedOperation = (typeof loggedOperations)[number]

/** Does it leave a line in the organisation's log? */
export function isLoggedOperation(what: unknown): what is LoggedOperation {
  return loggedOperations.some((name) => name === what)
}
