import { availableDays, workPattern, type Availability } from '../time/available-days.ts'
import { dayNumber, type DateWindow, type LocalDate } from '../time/day-number.ts'
import { contactDays } from './gap-stats.ts'

/**
 * How many weeks of work lie between one 1:1 and the next in a window, on average; `null` when there was none.
 *
 * Only days on which the two could have met are counted, so leave, holidays and part-time drop out. The time before the
 * first 1:1 and after the last is a gap as well once it is longer than those in between: whoever met three weeks running
 * and then no more did not meet every week. A single one has the whole window around it.
 *
 * Example: ten weeks of five days, 1:1s on the first Monday and every third one after: 3. One in all: 10.
 */
export function averageGap(
  input: Availability & { readonly sessions: readonly LocalDate[]; readonly window: DateWindow },
): number | null {
  const days = availableDays(input, input.window)
  const [from, to] = input.window.map(dayNumber) as [number, number]
  const met = contactDays(input.sessions).filter((day) => day >= from && day < to)
  if (met.length === 0) return null
  const passed = met.map((day) => days.filter((one) => one < day).length)
  const weekOfWork = workPattern(input).length
  const [first = 0, last = 0] = [passed[0], passed.at(-1)]
  if (passed.length === 1) return days.length / weekOfWork
  const between = last - first
  const usual = between / (passed.length - 1)
  const ends = [first, days.length - last].filter((gap) => gap > usual)
  return (between + ends.reduce((sum, gap) => sum + gap, 0)) / (passed.length - 1 + ends.length) / weekOfWork
}
