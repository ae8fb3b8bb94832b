import { localDate } from '../time/local-date.ts'
import type { LocalDate } from '../time/day-number.ts'
import type { Occurrence } from './occurrence.ts'

/** How far a slot may have gone and still be the same one, and how far two days lie apart. */
export type Reach = {
  /** In workdays. */
  readonly within: number
  readonly workdays: (from: LocalDate, to: LocalDate) => number
  readonly zone: string
  /** Which pairs are out of the question, however near. */
  readonly isNever?: (gone: { readonly startAt: string }, came: { readonly key: string }) => boolean
}

/**
 * Which of the slots that are gone is which of those that came: the nearest in workdays first, of equally near ones the
 * earlier, each once, and none farther than the reach.
 *
 * Example: Thursdays the 8th and 15th are gone, Fridays the 9th and 16th came: the 8th is the 9th, the 15th the 16th.
 */
export function matchMoved<Gone extends Placed, Came extends Placed>(
  gone: readonly Gone[],
  came: readonly Came[],
  { within, workdays, zone, isNever }: Reach,
): Map<Gone, Came> {
  const dayOf = new Map<Placed, LocalDate>([...gone, ...came].map((slot) => [slot, localDate(slot.startAt, zone)]))
  const pairs = gone.flatMap((from) =>
    came.flatMap((to) => {
      if (isNever?.(from, to)) return []
      const days = [dayOf.get(from) ?? '', dayOf.get(to) ?? '']
      const [one = '', other = ''] = days.toSorted(compare)
      // A workday is at most a week of days away from the next one.
      if (Date.parse(other) - Date.parse(one) > (within + 1) * 7 * 86_400_000) return []
      const distance = workdays(one, other)
      return distance > within ? [] : [{ from, to, distance }]
    }),
  )
  const found = new Map<Gone, Came>()
  const taken = new Set<Came>()
  for (const { from, to } of pairs.toSorted(nearestFirst)) {
    if (found.has(from) || taken.has(to)) continue
    found.set(from, to)
    taken.add(to)
  }
  return found
}

type Placed = Pick<Occurrence, 'key' | 'startAt'>
type Pair = { from: Placed; to: Placed; distance: number }

function nearestFirst(one: Pair, other: Pair): number {
  return (
    one.distance - other.distance ||
    compare(one.from.startAt, other.from.startAt) ||
    compare(one.to.startAt, other.to.startAt) ||
    compare(one.from.key + one.to.key, other.from.key + other.to.key)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
