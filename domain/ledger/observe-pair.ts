import { claimOf, classifyEvent } from '../detection/classify-event.ts'
import type { PairContext } from '../detection/calendar-event.ts'
import { humansOf, responseOf } from '../detection/humans-of.ts'
import { localDate } from '../time/local-date.ts'
import { markOf, marksOf } from './entry-mark.ts'
import type { EntryMark } from './occurrence.ts'
import type { ManagerCalendar } from './manager-calendar.ts'
import { mergeSlots } from './merge-slots.ts'
import type { ObservedEvent } from './observed-event.ts'
import type { Occurrence } from './occurrence.ts'
import type { EntryStanding } from './compare-window.ts'
import { overlapShare, spanOf, type Span } from './overlap-share.ts'

/** What one manager's calendar shows of one pair. */
export type PairSeen = {
  /** Their 1:1s, overlapping ones as one. */
  slots: Occurrence[]
  /** Why an entry of the calendar is none of them. */
  standing: (mark: EntryMark) => EntryStanding | undefined
  /** Slots of series that one of the two called "not ours". */
  notOurs: Occurrence[]
  isPinned: (slot: Occurrence) => boolean
}

/**
 * The 1:1s of one pair in the manager's calendar. Only entries with the report in them can be one; any other meeting may
 * still be in the way of one (double booking) or show that the manager was away. What the two have with nobody else is
 * never in the way of their own.
 *
 * Example: weekly 1:1s with Ravi, one of them under a customer visit: all occurrences, one with `conflict`.
 */
export function observePair(calendar: ManagerCalendar, pair: PairContext): PairSeen {
  const ctx = inPair(pair, calendar)
  const judged = calendar.entriesWith(ctx.report).map((event) => ({ event, ...classifyEvent({ event, ctx }) }))
  const own = new Set(
    judged.filter(({ event, kind }) => isOfTwo(event, kind, ctx)).map(({ event }) => markOf(event).id),
  )
  const reasons = new Map<string, EntryStanding>()
  const ours: Occurrence[] = []
  const notOurs: Occurrence[] = []
  const pinned = new Set<string>()
  for (const { event, kind, status, reason } of judged) {
    const mark = markOf(event)
    if (kind !== 'one_on_one') {
      reasons.set(mark.id, reason).set(mark.key, reason)
      if (reason === 'unpinned' && event.master !== undefined && !event.cancelled)
        notOurs.push({ ...occurrenceOf(event, ctx), status: 'scheduled', aside: 'not_ours' })
      continue
    }
    if (claimOf(event, ctx) === 'ours') pinned.add(mark.id)
    ours.push({ ...occurrenceOf(event, ctx), status, ...overlaps(event, calendar, own), ...wordOf(event, ctx) })
  }
  const seen = new Set(ours.flatMap((one) => marksOf(one).flatMap(({ id, key }) => [id, key])))
  return {
    slots: mergeSlots(ours),
    notOurs,
    standing: ({ id, key }) =>
      calendar.unreadable.has(id) || calendar.unreadable.has(key)
        ? 'unreadable'
        : (reasons.get(id) ?? reasons.get(key) ?? (isElsewhere({ id, key }) ? 'wrong_people' : undefined)),
    isPinned: (slot) => marksOf(slot).some(({ id }) => pinned.has(id)),
  }

  function isElsewhere({ id, key }: Pick<EntryMark, 'id' | 'key'>): boolean {
    return !seen.has(id) && !seen.has(key) && (calendar.present.has(id) || calendar.present.has(key))
  }
}

/** The pair with those who organise for its manager in this calendar. */
export function inPair(pair: PairContext, calendar: ManagerCalendar): PairContext {
  return { ...pair, delegates: [...(pair.delegates ?? []), ...calendar.delegates] }
}

function occurrenceOf(event: ObservedEvent, ctx: PairContext): Omit<Occurrence, 'status'> {
  const mark = markOf(event)
  const plannedAt = event.originalStart ?? event.start
  return {
    key: mark.key,
    entries: [mark],
    ...(event.master === undefined ? {} : { series: event.master }),
    plannedAt,
    plannedOn: localDate(plannedAt, ctx.tz),
    startAt: event.start,
    endAt: event.end,
    organiser: organiserOf(event, ctx),
    answers: { manager: answerOf(event, ctx, ctx.manager), report: answerOf(event, ctx, ctx.report) },
    isSettled: false,
  }
}

function overlaps(event: ObservedEvent, calendar: ManagerCalendar, own: ReadonlySet<string>): Partial<Occurrence> {
  const span = spanOf(event)
  const beside = calendar.inTheWay.filter((other) => !own.has(other.id) && touches(other, span))
  const isUnder = (showAs: string) =>
    overlapShare(
      span,
      beside.filter((other) => other.showAs === showAs),
    ) >= 0.5
  return { ...(isUnder('busy') ? { conflict: true } : {}), ...(isUnder('oof') ? { oof: true } : {}) }
}

/** Does it count only because somebody said so? */
function wordOf(event: ObservedEvent, ctx: PairContext): Partial<Occurrence> {
  if (claimOf(event, ctx) !== 'ours' && ctx.nonHumanUnsaid === undefined) return {}
  const unsaid = { ...ctx, pinned: [], unpinned: [], nonHuman: ctx.nonHumanUnsaid ?? ctx.nonHuman }
  return classifyEvent({ event, ctx: unsaid }).kind === 'one_on_one' ? {} : { byWord: true }
}

/** An entry of the two and nobody else, whatever becomes of it. A time out of the office is none, whoever is in it. */
function isOfTwo(event: ObservedEvent, kind: ReturnType<typeof classifyEvent>['kind'], ctx: PairContext): boolean {
  if (event.showAs === 'oof') return false
  if (kind === 'one_on_one') return true
  const humans = humansOf(event, ctx)
  return humans.size === 2 && humans.has(ctx.manager.toLowerCase()) && humans.has(ctx.report.toLowerCase())
}

function touches(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}

function organiserOf({ organizer }: ObservedEvent, ctx: PairContext): Occurrence['organiser'] {
  const id = organizer.toLowerCase()
  if (id === ctx.manager.toLowerCase() || isDelegate(id, ctx)) return 'manager'
  return id === ctx.report.toLowerCase() ? 'report' : 'other'
}

/** Whom a delegate acts for is the organiser, unless they said something themselves. */
function answerOf(event: ObservedEvent, ctx: PairContext, id: string): string {
  const person = id.toLowerCase()
  const organizer = event.organizer.toLowerCase()
  if (organizer === person) return 'organizer'
  const answer = responseOf(event, person) ?? 'none'
  const isSilent = answer === 'none' || answer === 'notResponded'
  return isSilent && person === ctx.manager.toLowerCase() && isDelegate(organizer, ctx) ? 'organizer' : answer
}

function isDelegate(id: string, { delegates = [], report }: PairContext): boolean {
  return id !== report.toLowerCase() && delegates.some((one) => one.toLowerCase() === id)
}
