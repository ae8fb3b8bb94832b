import { addDays } from './add-days.ts'
import { dateOfDay } from './date-of-day.ts'
import { dayNumber, type LocalDate } from './day-number.ts'
import { weekday } from './weekday.ts'

/**
 * The ISO 8601 week of a date. A week belongs to the year that holds its Thursday, so the first days of January
 * may lie in week 52 or 53 of the year before.
 *
 * `monday` is the first day of that week.
 *
 * Example: 2027-01-01 is a Friday in week 53 of 2026, whose Monday is 2026-12-28.
 */
export function isoWeek(date: LocalDate): { year: number; week: number; monday: LocalDate } {
  const day = dayNumber(date)
  const monday = day - weekday(day) + 1
  const year = Number(dateOfDay(monday + 3).slice(0, 4))
  const fourthOfJanuary = dayNumber(`${String(year).padStart(4, '0')}-01-04`)
  const firstMonday = fourthOfJanuary - weekday(fourthOfJanuary) + 1
  return { year, week: (monday - firstMonday) / 7 + 1, monday: dateOfDay(monday) }
}

/** The Monday on or before a date. Example: `mondayOf('2026-09-10')` is `2026-09-07`. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekday(dayNumber(date)))
}
