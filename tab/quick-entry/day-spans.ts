import { addDays } from '#domain/time/add-days'
import type { LocalDate } from '#domain/time/day-number'
import { isoWeek, mondayOf } from '#domain/time/iso-week'
import { addMonths, existing, firstYearly, lastOfMonth, weekdayOf, yearMonth } from './calendar-days.ts'

/** Which part of a longer time is meant. Without one a promise has until its end. */
export type Part = 'early' | 'mid' | 'late' | 'end'

/**
 * The day a person means by a part of a week: its Tuesday, Wednesday or Friday. `monday` begins the week.
 * Example: early in the week of 2026-10-19 is 2026-10-20.
 */
export function inWeek(monday: LocalDate, part: Part): LocalDate {
  return addDays(monday, { early: 1, mid: 2, late: 4, end: 4 }[part])
}

/** The day meant by a part of a month: its 5th, 15th, 25th or last. */
export function inMonth(year: number, month: number, part: Part): LocalDate | undefined {
  return part === 'end' ? lastOfMonth(year, month) : existing(year, month, { early: 5, mid: 15, late: 25 }[part])
}

/** The day meant by a part of a quarter: the middle of its first, second or third month, or its last day. */
export function inQuarter(year: number, quarter: number, part: Part): LocalDate | undefined {
  const first = quarter * 3 - 2
  return part === 'end' ? lastOfMonth(year, first + 2) : existing(year, first + { early: 0, mid: 1, late: 2 }[part], 15)
}

/** The day meant by a part of a year. */
export function inYear(year: number, part: Part): LocalDate | undefined {
  if (part === 'early') return existing(year, 1, 15)
  return part === 'mid' ? existing(year, 6, 30) : part === 'late' ? existing(year, 11, 30) : existing(year, 12, 31)
}

/**
 * A part of the week, month, quarter or year that lies `ahead` of the one today is in.
 * On a weekend the end of this week is its Sunday; what of this week is over has no day.
 */
export function partAhead(
  today: LocalDate,
  unit: 'week' | 'month' | 'quarter' | 'year',
  ahead: number,
  part: Part,
): LocalDate | undefined {
  const [year, month] = yearMonth(today)
  if (unit === 'week') {
    const day = inWeek(addDays(mondayOf(today), ahead * 7), part)
    return ahead === 0 && part === 'end' && weekdayOf(today) > 5 ? addDays(day, 2) : day
  }
  if (unit === 'month') {
    const [inYears, inMonths] = yearMonth(addMonths(`${today.slice(0, 8)}01`, ahead))
    return inMonth(inYears, inMonths, part)
  }
  if (unit === 'year') return inYear(year + ahead, part)
  const at = year * 4 + Math.floor((month - 1) / 3) + ahead
  return inQuarter(Math.floor(at / 4), (at % 4) + 1, part)
}

/** A part of the next such month; of a month that is just over there is none. */
export function partOfMonth(today: LocalDate, month: number, part: Part, year?: number): LocalDate | undefined {
  return year ? inMonth(year, month, part) : firstYearly(today, (one) => inMonth(one, month, part))
}

/** A part of the next such quarter; of a quarter that is just over there is none. */
export function partOfQuarter(today: LocalDate, quarter: number, part: Part, year?: number): LocalDate | undefined {
  return year ? inQuarter(year, quarter, part) : firstYearly(today, (one) => inQuarter(one, quarter, part), 92)
}

/** A part of an ISO week by its number; a year without a 53rd week is passed over. */
export function partOfWeek(today: LocalDate, week: number, part: Part, year?: number): LocalDate | undefined {
  const ofYear = (one: number) => {
    const monday = addDays(mondayOf(`${one}-01-04`), (week - 1) * 7)
    const is = isoWeek(monday)
    return is.year === one && is.week === week ? inWeek(monday, part) : undefined
  }
  if (year) return ofYear(year)
  const day = firstYearly(today, ofYear)
  // "Week one" in summer is the first week of something else.
  return day && day > addDays(today, 200) ? undefined : day
}

/** The first, second … or last (-1) such weekday of a month. */
export function weekdayOfMonth(year: number, month: number, nth: number, wanted: number): LocalDate | undefined {
  if (nth < 0) {
    const last = lastOfMonth(year, month)
    return addDays(last, -((weekdayOf(last) - wanted + 7) % 7))
  }
  const first = existing(year, month, 1)
  const day = first && addDays(first, ((wanted - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
  return day && day <= lastOfMonth(year, month) ? day : undefined
}
