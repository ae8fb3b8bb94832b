import { classifyEvent } from '../detection/classify-event.ts'
import type { PairContext } from '../detection/calendar-event.ts'
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
  readonly now: string
  /** Up to where the reading before this one went. */
  readonly readTo?: string | undefined
  readonly reach: Reach
}

/**
 * Series of the calendar that take the place of one of which something was said: it was split, made anew or handed over.
 * The slots that are gone are matched with those of series nobody knew, private ones among them; a series follows the one
 * that most of its matched slots come from, if nothing of that one is left ahead. Where a series ends within sight, what
 * would have come next counts as gone: it may have been split beyond the days that were read before.
 *
 * Example: "a" is private and pinned, from today on "b" stands on its days: "b" follows "a".
 */
export function findFollowers({
  calendar,
  ctx,
  before,
  known,
  from,
  to,
  readTo = to,
  now,
  reach,
}: FollowerReading): Followed {
  const spokenOf = new Set([...(ctx.pinned ?? []), ...(ctx.unpinned ?? [])])
  if (spokenOf.size === 0) return new Map()
  const events = calendar.entriesWith(ctx.report).filter(({ cancelled }) => cancelled !== true)
  const standing = new Set(events.map(markOf).flatMap(({ id, key }) => [id, key]))
  const vanished = before.filter(
    (slot) =>
      isOpen(slot, { from, to }) && marksOf(slot).every(({ id, key }) => !standing.has(id) && !standing.has(key)),
  )
  const gone: Missing[] = [...vanished, ...[...spokenOf].flatMap((series) => unseen(series))]
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

  /** Where a series that ends within sight would have gone on. */
  function unseen(series: string): Missing[] {
    const own = [
      ...events.filter(({ master }) => master === series).map(({ start, end }) => ({ startAt: start, endAt: end })),
      ...vanished.filter((slot) => slot.series === series),
    ].toSorted((one, other) => (one.startAt < other.startAt ? -1 : 1))
    const [earlier, last] = [own.at(-2), own.at(-1)]
    if (earlier === undefined || last === undefined) return []
    const gap = minutesBetween(earlier.startAt, last.startAt)
    const next = goOn(last, gap, to)
    // One that ended long ago goes on nowhere.
    const isJustEnded = last.startAt > now || next.slice(0, 1).some(({ startAt }) => startAt >= readTo)
    if (!isJustEnded) return []
    return next.map((span) => ({ ...span, key: `${series} ${span.startAt}`, series }))
  }

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

/** A slot of the plan that does not stand in the calendar. */
type Missing = Pick<Occurrence, 'key' | 'startAt' | 'endAt' | 'series'>

function goOn({ startAt, endAt }: Pick<Missing, 'startAt' | 'endAt'>, gap: number, to: string) {
  const later = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString()
  const slots = gap < 24 * 60 ? 0 : Math.floor(minutesBetween(startAt, to) / gap)
  return Array.from({ length: slots }, (_, index) => ({
    startAt: later(startAt, gap * (index + 1)),
    endAt: later(endAt, gap * (index + 1)),
  }))
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
function isLike({ startAt, endAt }: Missing, one: Candidate): boolean {
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
