import { availableDays, workPattern, type Availability } from '../time/available-days.ts'
import type { DateWindow } from '../time/day-number.ts'

export type CadenceInput = Availability & { readonly window: DateWindow; readonly cadenceDays: number }

/**
 * How many 1:1s the agreed rhythm asks for in a window, as a fraction: available workdays divided by the workdays
 * of one slot. A pair that was away half of the time owes half as many talks.
 *
 * `expected` is `null` when the pattern has no workday or the cadence is no positive number of days.
 *
 * Example: weekly, full time, 4 weeks: 20 / 5 = 4 (V36); one of these weeks on holiday: 15 / 5 = 3 (V37).
 */
export function expectedCount(input: CadenceInput): { available: number; expected: number | null } {
  const available = availableDays(input, input.window).length
  const daysPerSlot = (workPattern(input).length * input.cadenceDays) / 7
  return { available, expected: daysPerSlot > 0 ? available / daysPerSlot : null }
}
