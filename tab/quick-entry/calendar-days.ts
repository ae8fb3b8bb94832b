import { addDays } from '#domain/time/add-days'
import { dayNumber, type LocalDate } from '#domain/time/day-number'
import { isDay } from '#domain/time/is-day'
import { weekday } from '#domain/time/weekday'

/** A date that went by so lately was hardly meant for next year: it is the day something happened. In days. */
export const justPastDays = 31

/** The date, if the calendar has it. */
export function existing(year: number, month: number, day: number): LocalDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(text) ? text : undefined
}

/** Year of a date, and its month from 1 to 12. */
export function yearMonth(day: LocalDate): [year: number, month: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
}

/**
 * The first day from today on that a year can hold, by what each year would give; undefined when it went by less than a
 * month ago. Example, on 2026-10-15: 12 October is undefined, 1 March is 2027-03-01.
 */
export function firstYearly(
  today: LocalDate,
  ofYear: (year: number) => LocalDate | undefined,
  justPast = justPastDays,
): LocalDate | undefined {
  const [thisYear] = yearMonth(today)
  const found = [0, 1, 2].map((later) => ofYear(thisYear + later)).find((day) => day !== undefined && day >= today)
  const last = [0, 1].map((ago) => ofYear(thisYear - ago)).find((day) => day !== undefined && day < today)
  return last !== undefined && last >= addDays(today, -justPast) ? undefined : found
}

/** The first such day of a month from today on; a month that has no 31st is passed over. */
export function nextDayOfMonth(today: LocalDate, day: number): LocalDate | undefined {
  const [year, month] = yearMonth(today)
  return Array.from({ length: 12 }, (_, later) => month - 1 + later)
    .map((at) => existing(year + Math.floor(at / 12), (at % 12) + 1, day))
    .find((date) => date !== undefined && date >= today)
}

/** The same day of a later month, or that month's last day when it is shorter. */
export function addMonths(today: LocalDate, count: number): LocalDate {
  const [year, month] = yearMonth(today)
  const at = year * 12 + month - 1 + count
  const inMonth = (day: number) => existing(Math.floor(at / 12), (at % 12) + 1, day)
  return inMonth(Number(today.slice(8))) ?? inMonth(30) ?? inMonth(29) ?? inMonth(28) ?? today
}

/** Last day of a month; months beyond 12 lie in the next years. */
export function lastOfMonth(year: number, month: number): LocalDate {
  const next = existing(year + Math.floor(month / 12), (month % 12) + 1, 1)
  return next === undefined ? `${year}-12-31` : addDays(next, -1)
}

/** ISO weekday of a date, 1 is Monday. */
export function weekdayOf(day: LocalDate): number {
  return weekday(dayNumber(day))
}

/** Easter Sunday of a year of the Gregorian calendar, by Gauss and Lichtenberg. Example: 2027 is 2027-03-28. */
export function easterSunday(year: number): LocalDate {
  const century = Math.floor(year / 100)
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25)
  const sun = 2 - Math.floor((3 * century + 3) / 4)
  const golden = year % 19
  const seed = (19 * golden + moon) % 30
  const limit = Math.floor((seed + Math.floor(golden / 11)) / 29)
  const fullMoon = 21 + seed - limit
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sun) % 7)
  return addDays(`${year}-03-01`, fullMoon + 7 - ((fullMoon - firstSunday) % 7) - 1)
}
