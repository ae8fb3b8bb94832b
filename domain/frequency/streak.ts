import { workPattern, type Availability } from '../time/available-days.ts'
import { dateOfDay } from '../time/date-of-day.ts'
import { dayNumber, type LocalDate } from '../time/day-number.ts'
import { workdaysBetween } from '../time/workdays-between.ts'
import { cadenceSlot } from './cadence-slot.ts'
import { contactDays } from './gap-stats.ts'

/**
 * How many talks in a row kept the rhythm, counted back from today: the workdays between two of them may be at most
 * slot + grace. 0 when the next one is overdue today. Absence stops the clock, so a holiday breaks no streak.
 * Only for the pair's own eyes, and they may switch it off.
 *
 * Example: sessions on 7, 15 and 28 September, asked on 2 October, weekly: 1, since 15 to 28 is 9 workdays (V50).
 */
export function streak(
  input: Availability & {
    readonly sessions: readonly LocalDate[]
    readonly asOf: LocalDate
    readonly cadenceDays: number
  },
): number {
  const { slot, grace } = cadenceSlot({ daysPerWeek: workPattern(input).length, cadenceDays: input.cadenceDays })
  const today = dayNumber(input.asOf)
  const days = contactDays(input.sessions).filter((day) => day <= today)
  const last = days.at(-1)
  if (last === undefined || workdaysBetween(input, dateOfDay(last), input.asOf) >= slot + grace) return 0
  let length = 1
  for (let later = days.length - 1; later > 0; later -= 1) {
    const from = dateOfDay(days[later - 1] ?? 0)
    if (workdaysBetween(input, from, dateOfDay(days[later] ?? 0)) > slot + grace) break
    length += 1
  }
  return length
}
