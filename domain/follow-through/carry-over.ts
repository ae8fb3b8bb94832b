import { quantile } from '../statistics/quantile.ts'
import { dayNumber, type LocalDate } from '../time/day-number.ts'

/**
 * How much is dragged along: open promises past their first agreed date, their share of all open ones, and their
 * median and greatest age in days. Moving a date does not make a promise younger.
 *
 * Ages are `null` when nothing is overdue, the share is `null` when nothing is open. Undated promises are open but
 * never overdue.
 *
 * Example: four open on 5 October, due 18 and 25 September, 1 and 30 October: 3 overdue, ages 17, 10 and 4 (V72).
 */
export function carryOver(input: { open: readonly { readonly due: LocalDate | null }[]; asOf: LocalDate }): {
  open: number
  overdue: number
  share: number | null
  medianAge: number | null
  maxAge: number | null
} {
  const today = dayNumber(input.asOf)
  const ages = input.open.flatMap(({ due }) => (due === null ? [] : [today - dayNumber(due)])).filter((age) => age > 0)
  return {
    open: input.open.length,
    overdue: ages.length,
    share: input.open.length > 0 ? ages.length / input.open.length : null,
    medianAge: quantile(ages, 0.5),
    maxAge: quantile(ages, 1),
  }
}
