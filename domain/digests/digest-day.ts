import { addDays } from '../time/add-days.ts'
import { dayNumber, type LocalDate } from '../time/day-number.ts'
import { weekday } from '../time/weekday.ts'

/**
 * The day on which a slot's digest leaves: its own day, or the first workday after it while that is off. Undefined when
 * the next seven days are all off: such a week has no mail. `holidays` are whole days off there.
 *
 * Example: a Monday that is a holiday, Monday to Friday at work: Tuesday.
 */
export function digestDay(
  day: LocalDate,
  { workdays, holidays }: { workdays: readonly number[]; holidays: readonly LocalDate[] },
): LocalDate | undefined {
  const week = Array.from({ length: 7 }, (_, step) => addDays(day, step))
  return week.find((each) => workdays.includes(weekday(dayNumber(each))) && !holidays.includes(each))
}
