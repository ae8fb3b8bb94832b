import { addDays } from './add-days.ts'
import type { LocalDate } from './day-number.ts'

/** A calendar quarter, `[from, to)`. Its name is like `2026-Q4`. */
export type Quarter = { readonly name: string; readonly from: LocalDate; readonly to: LocalDate }

/** The quarter a day lies in. Example: 2026-10-15 lies in `2026-Q4`, from 2026-10-01 to 2027-01-01. */
export function quarterAt(day: LocalDate): Quarter {
  const year = Number(day.slice(0, 4))
  const index = Math.floor((Number(day.slice(5, 7)) - 1) / 3)
  return { name: `${year}-Q${index + 1}`, from: firstDay(year, index), to: firstDay(year, index + 1) }
}

/**
 * The quarters that lie wholly in the days `[from, to)`, oldest first.
 *
 * Example: from 2026-06-30 to 2027-01-01 the third and the fourth of 2026.
 */
export function wholeQuarters(from: LocalDate, to: LocalDate): Quarter[] {
  const quarters: Quarter[] = []
  let next = quarterAt(from)
  if (next.from < from) next = quarterAt(next.to)
  for (; next.to <= to; next = quarterAt(next.to)) quarters.push(next)
  return quarters
}

/** The last quarter that was over in every zone of the world when the day `asOf` began in UTC. */
export function lastQuarterOverEverywhere(asOf: LocalDate): Quarter {
  const current = quarterAt(addDays(asOf, -1))
  return quarterAt(addDays(current.from, -1))
}

function firstDay(year: number, index: number): LocalDate {
  return index === 4 ? `${year + 1}-01-01` : `${year}-${String(index * 3 + 1).padStart(2, '0')}-01`
}
