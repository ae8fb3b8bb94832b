import { dayNumber, type LocalDate } from '../time/day-number.ts'
import { isDay } from '../time/is-day.ts'
import { cellText, type SheetCell } from './sheet-cell.ts'

export type DayProblem = 'no-day' | 'unclear-day' | 'far-day'
/** Nobody joined before, and nobody is hired so many days ahead. */
const span = { from: '1940-01-01', aheadDays: 732 }

/**
 * Reads days of one column: `2024-03-15`, `15.03.2024` and, with slashes, whichever order all of the column allows. Where
 * both orders do, a day that they make differ is `unclear-day`. A day that does not exist is `no-day`; one before 1940 or
 * more than two years after `today` is `far-day`.
 *
 * Example: `31/12/2019` and `03/04/2020` are 31 December and 3 April; `03/04/2020` alone is unclear.
 */
export function dayReader(
  column: readonly SheetCell[],
  today: LocalDate,
): (cell: SheetCell) => { value: LocalDate } | { problem: DayProblem } {
  const pairs = column.map((cell) => slashes.exec(cellText(cell))).filter((found) => found !== null)
  const mayBe = {
    dayFirst: pairs.every(([, , month]) => Number(month) <= 12),
    monthFirst: pairs.every(([, month]) => Number(month) <= 12),
  }
  const isUnclear = pairs.length > 0 && mayBe.dayFirst && mayBe.monthFirst

  return (cell) => {
    const text = cellText(cell).replace(/[T ]00:00(:00)?(\.0+)?Z?$/, '')
    const found = slashes.exec(text)
    if (found && isUnclear && found[1] !== found[2]) return { problem: 'unclear-day' }
    const day = found ? dated(found, mayBe.dayFirst) : written(text)
    if (day === undefined || typeof cell === 'number') return { problem: 'no-day' }
    const isFar = day < span.from || dayNumber(day) > dayNumber(today) + span.aheadDays
    return isFar ? { problem: 'far-day' } : { value: day }
  }
}

const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

function dated([, one = '', other = '', year = '']: RegExpExecArray, isDayFirst: boolean): LocalDate | undefined {
  return existing(year, ...(isDayFirst ? ([other, one] as const) : ([one, other] as const)))
}

function written(text: string): LocalDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return existing(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '')
  const dots = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text)
  return dots ? existing(dots[3] ?? '', dots[2] ?? '', dots[1] ?? '') : undefined
}

function existing(year: string, month: string, day: string): LocalDate | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(date) ? date : undefined
}
