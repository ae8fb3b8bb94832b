import type { Side } from '../pair.ts'
import { addDays } from '../time/add-days.ts'

/** How long after the end of a reporting line each side still reads what was shared, in days. */
export const readOnDays: Record<Side, number> = { manager: 90, report: 365 }

/**
 * May a former side still read? `endedOn` is the first day without the reporting line; null while it lasts.
 *
 * Example: ended on 15 October 2026: the manager reads until 12 January 2027, the report until 14 October 2027.
 */
export function mayStillRead(side: Side, endedOn: string | null, today: string): boolean {
  return endedOn === null || today <= readsUntil(side, endedOn)
}

/** The last day on which a former side reads. */
export function readsUntil(side: Side, endedOn: string): string {
  return addDays(endedOn, readOnDays[side] - 1)
}

/** The day a pair's numbers are of: today, or once the reporting line is over its last one. */
export function standsOn([, endedOn]: readonly [string, string | null], today: string): string {
  return endedOn !== null && endedOn <= today ? addDays(endedOn, -1) : today
}
