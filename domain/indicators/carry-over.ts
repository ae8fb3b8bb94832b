import { carryOver } from '../follow-through/carry-over.ts'
import type { LocalDate } from '../time/day-number.ts'
import { frameOf, withheld, type Reading, type ReadingTime } from '../readings/reading.ts'
import { daysBetween } from '../time/days-between.ts'
import { inOrder } from './in-order.ts'
import { indicator } from './indicator.ts'
import type { PairFacts } from './pair-facts.ts'

export type CarryOverDetail = {
  open: number
  /** Days past the first agreed date; `null` when nothing is overdue. */
  medianAge: number | null
  maxAge: number | null
}
export type CarryOverReading = Reading<number, CarryOverDetail>

/**
 * Indicator 5: how many open promises are past their first agreed date. 0 is a real zero; the card is worth showing from
 * one overdue promise on.
 *
 * Example: four open on 5 October, due 18 and 25 September, 1 and 30 October: 3 overdue, median age 10, oldest 17 days.
 */
export function carryOverReading(
  input: ReadingTime & { open: readonly { readonly due: LocalDate | null }[]; optedOut?: boolean },
): CarryOverReading {
  const { open, overdue, medianAge, maxAge } = carryOver(input)
  const frame = frameOf(input, open)
  if (input.optedOut) return withheld(frame, 'opted_out')
  return { ...frame, value: overdue, detail: { open, medianAge, maxAge } }
}

/** Card 5. Its picture: each overdue promise by its first agreed date, with its age in days. */
export const carryOverIndicator = indicator<'carryOver', CarryOverReading>({
  id: 'carryOver',
  of: 'pair',
  place: 'first',
  read: (facts) => carryOverReading({ open: openPromises(facts), window: facts.window, asOf: facts.asOf }),
  picture: (facts) => {
    const points = openPromises(facts).flatMap(({ due }) =>
      due === null || due >= facts.asOf ? [] : [{ on: due, value: daysBetween(due, facts.asOf) }],
    )
    return { kind: 'bars', points: inOrder(points) }
  },
})

function openPromises({ promises }: PairFacts) {
  return promises.filter(({ status }) => status === 'open')
}
