import { workPattern, type Availability } from '../time/available-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import { daysBetween } from '../time/days-between.ts'
import { workdaysBetween } from '../time/workdays-between.ts'
import { cadenceSlot } from './cadence-slot.ts'

export type RecencyState = 'on_track' | 'due' | 'overdue' | 'lapsed' | 'never'
export type RecencyInput = Availability & {
  /** Local date of the last held session; `null` when there was none. */
  readonly last: LocalDate | null
  readonly asOf: LocalDate
  readonly cadenceDays: number
}

/**
 * How long ago was the last talk, and is the next one due? Counted in available workdays, shown in calendar days.
 *
 * Below one slot on track, then due as long as the grace lasts, overdue up to two slots, then lapsed;
 * `never` without any session. Days on which the two could not have met do not count.
 *
 * Example: last talk on Monday 7 September, weekly, asked on Monday 14 September: 5 workdays, 7 days, due (V47).
 */
export function recencyState(input: RecencyInput): {
  workdaysSince: number | null
  daysSince: number | null
  state: RecencyState
} {
  if (input.last === null) return { workdaysSince: null, daysSince: null, state: 'never' }
  const workdaysSince = workdaysBetween(input, input.last, input.asOf)
  return { workdaysSince, daysSince: daysBetween(input.last, input.asOf), state: stateAfter(workdaysSince, input) }
}

function stateAfter(workdays: number, input: RecencyInput): RecencyState {
  const { slot, grace } = cadenceSlot({ daysPerWeek: workPattern(input).length, cadenceDays: input.cadenceDays })
  if (workdays < slot) return 'on_track'
  if (workdays < slot + grace) return 'due'
  return workdays < 2 * slot ? 'overdue' : 'lapsed'
}
