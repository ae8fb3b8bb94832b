/** A calendar date without a clock or a zone, written `YYYY-MM-DD`. */
export type LocalDate = string

/** A half-open span of dates: the first day belongs to it, the last does not. */
export type DateWindow = readonly [from: LocalDate, to: LocalDate]

const written = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * The number of days from 1970-01-01 to a date, counted on the calendar alone.
 *
 * No milliseconds are involved, so a day with 23 or 25 hours is still one day. Days before 1970 are negative.
 * Method: days are counted from March, so that the leap day is the last day of a year (proleptic Gregorian calendar).
 *
 * Throws a RangeError when the text is no date (`2026-02-29`, `2026-9-7`).
 *
 * Example: `dayNumber('2026-10-26') - dayNumber('2026-10-19')` is 7, in spite of the 169 hours between them (V35).
 */
export function dayNumber(date: LocalDate): number {
  const parts = written.exec(date)
  if (!parts) throw new RangeError(`Not a date: ${date}`)
  const year = Number(parts[1])
  const month = Number(parts[2])
  const day = Number(parts[3])
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) throw new RangeError(`No such day: ${date}`)
  const yearFromMarch = month > 2 ? year : year - 1
  const monthFromMarch = (month + 9) % 12
  const century = Math.floor(yearFromMarch / 100)
  const leapDays = Math.floor(yearFromMarch / 4) - century + Math.floor(century / 4)
  return yearFromMarch * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1 - daysToEpoch
}

const daysToEpoch = 719_468

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
