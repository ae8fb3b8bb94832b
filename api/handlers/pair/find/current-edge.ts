import type { ManagerEdge } from '../../../ports/people-store.ts'

/** Is this reporting line in force on a day? Half-open: its last day is the day before `to`. */
export function isInForce({ from, to }: Pick<ManagerEdge, 'from' | 'to'>, today: string): boolean {
  return from <= today && (to === null || today < to)
}
