import { classifyEvent, type PairContext } from '../detection/classify-event.ts'
import { humansOf } from '../detection/humans-of.ts'
import { minutesBetween } from '../time/minutes-between.ts'
import { markOf, marksOf } from './entry-mark.ts'
import { wordAbout, type Followed } from './followed-series.ts'
import type { ManagerCalendar } from './manager-calendar.ts'
import { matchMoved, type Reach } from './match-moved.ts'
import type { ObservedEvent } from './observed-event.ts'
import type { Occurrence } from './occurrence.ts'

export type FollowerReading = {
  readonly calendar: ManagerCalendar
  readonly ctx: PairContext
  /** What the ledger held, with what was called "not ours". */
  readonly before: readonly Occurrence[]
  readonly known: Followed
  readonly from: string
  readonly to: string
  readonly reach: Reach
}

/**
 * Series of the calendar that take the place of one of which something was said: it was split, made anew or handed over.
 * The slots that are gone are matched with those of series nobody knew, private ones among them; a series follows the one
 * that most of its matched slots come from, if nothing of that one is left ahead.
 *
 * Example: "a" is private and pinned, from today on "b" stands on its days: "b" follows "a".
 */
export function findFollowers({ calendar, ctx, before, known, from, to, reach }: FollowerReading): Followed {
  const events = calendar.entriesWith(ctx.report).filter(({ cancelled }) => cancelled !== true)
  const standing = new Set(events.map(markOf).flatMap(({ id, key }) => [id, key]))
  const gone = before.filter(
    (slot) =>
      isOpen(slot, { from, to }) && marksOf(slot).every(({ id, key }) => !standing.has(id) && !standing.has(key)),
  )
  const ended = new Set(gone.flatMap(({ series }) => (series !== undefined && isEnded(series) ? series : [])))
  if (ended.size === 0) return new Map()
  const seen = new Set(before.flatMap((slot) => marksOf(slot).flatMap(({ series }) => series ?? [])))
  const came = events.flatMap((event) => candidateOf(event, { ctx, seen }) ?? [])
  const likely = came.filter((one) => gone.some((slot) => isLike(slot, one)))
  const votes = new Map<string, string[]>()
  for (const [slot, one] of matchMoved(gone, likely, reach))
    if (isLike(slot, one)) votes.set(one.series, [...(votes.get(one.series) ?? []), slot.series ?? ''])
  return new Map(
    [...votes].flatMap(([series, from]) => {
      const origin = mostOf(from)
      return ended.has(origin) ? [[series, [origin, ...(known.get(origin) ?? [])]] as const] : []
    }),
  )

  function isEnded(series: string): boolean {
    const first = gone.filter((slot) => slot.series === series).map(({ startAt }) => startAt)
    const isAhead = ({ master, start }: ObservedEvent) => master === series && first.some((at) => start > at)
    return wordAbout(series, ctx) !== undefined && !events.some(isAhead)
  }
}

function isOpen(
  { isSettled, startAt, status, aside }: Occurrence,
  { from, to }: { from: string; to: string },
): boolean {
  const isPlanned = status === 'scheduled' || status === 'cancelled'
  return !isSettled && isPlanned && aside !== 'left_plan' && startAt >= from && startAt < to
}

type Candidate = { series: string; key: string; startAt: string; endAt: string; others: number }

/** An entry of a series nobody knew or spoke of, which would be theirs if they said so. */
function candidateOf(
  event: ObservedEvent,
  { ctx, seen }: { ctx: PairContext; seen: Set<string> },
): Candidate | undefined {
  const { master: series, start: startAt, end: endAt } = event
  if (series === undefined || seen.has(series) || wordAbout(series, ctx) !== undefined) return undefined
  const asIfPinned = { ...ctx, pinned: [...(ctx.pinned ?? []), series] }
  if (classifyEvent({ event, ctx: asIfPinned }).status !== 'scheduled') return undefined
  return { series, key: markOf(event).key, startAt, endAt, others: humansOf(event, ctx).size - 2 }
}

/** The two alone are alike wherever they meet; with a bot as long as before; a larger round only at the very same time. */
function isLike({ startAt, endAt }: Occurrence, one: Candidate): boolean {
  if (one.others <= 0) return true
  const isAsLong = minutesBetween(startAt, endAt) === minutesBetween(one.startAt, one.endAt)
  return isAsLong && (one.others === 1 || one.startAt === startAt)
}

function mostOf(names: readonly string[]): string {
  const [first = ''] = [...Map.groupBy(names, (name) => name)]
    .toSorted(([one, some], [other, more]) => more.length - some.length || (one < other ? -1 : 1))
    .map(([name]) => name)
  return first
}
