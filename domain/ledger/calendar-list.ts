import { classifyEvent, isPrivateEntry } from '../detection/classify-event.ts'
import { humansOf } from '../detection/humans-of.ts'
import type { EntryStanding } from './compare-window.ts'
import { markOf, marksOf } from './entry-mark.ts'
import { followedSeries, inheritWords } from './followed-series.ts'
import { inPair } from './observe-pair.ts'
import type { Occurrence } from './occurrence.ts'
import type { PairReading } from './read-pair.ts'

/** Why an entry counts for nothing. `over_before_seen`: it was over when first seen, beside a talk that took place.
 * `left_plan`: it was called off with its series, in favour of another plan. */
export type WhyNot = EntryStanding | 'over_before_seen' | 'left_plan'

/** One entry of the calendar between the two, and what it is to the pair. Ids are hashed, of people those we judge by. */
export type ListedEntry = {
  id: string
  series: string | undefined
  /** The series whose place its series took, the latest first. */
  follows: readonly string[]
  startAt: string
  endAt: string
  /** What it is planned as; null when it does not count. */
  status: Occurrence['status'] | null
  why: WhyNot | null
  /** Who else is in it, as far as that is why. */
  others: string[]
  isPrivate: boolean
}

/**
 * Everything the calendar shows between the two in the window, soonest first, and why each entry counts or does not.
 * `ledger` is the pair's ledger after this reading.
 *
 * Example: a weekly 1:1 to which a bot was invited: every entry with `extra_attendees` and the bot's address.
 */
export function calendarList({ calendar, ctx: pair }: PairReading, ledger: readonly Occurrence[]): ListedEntry[] {
  const followed = followedSeries(ledger)
  const ctx = inPair(inheritWords(pair, followed), calendar)
  const slots = new Map(
    ledger
      .filter(({ aside }) => aside !== 'not_ours')
      .flatMap((one) => marksOf(one).map(({ id }) => [id, one] as const)),
  )
  return calendar.entriesWith(ctx.report).map((event) => {
    const { kind, reason } = classifyEvent({ event, ctx })
    const { id, series } = markOf(event)
    const slot = slots.get(id)
    const whyNoSlot = kind === 'one_on_one' ? 'over_before_seen' : reason
    // What took place counts, whoever was invited to it later.
    const why = slot === undefined ? whyNoSlot : slot.aside === undefined ? null : 'left_plan'
    const others = [...humansOf(event, ctx)].filter(
      (one) => one !== ctx.manager.toLowerCase() && one !== ctx.report.toLowerCase(),
    )
    return {
      id,
      series,
      follows: followed.get(series ?? '') ?? [],
      startAt: event.start,
      endAt: event.end,
      status: why === null ? (slot?.status ?? null) : null,
      why,
      others: why === 'extra_attendees' ? others : [],
      isPrivate: isPrivateEntry(event),
    }
  })
}
