import type { NoOneOnOne } from '../detection/classify-event.ts'
import type { LocalDate } from '../time/day-number.ts'
import { minutesBetween } from '../time/minutes-between.ts'
import { joinMarks, marksOf } from './entry-mark.ts'
import type { EntryMark } from './occurrence.ts'
import { freshSlots } from './fresh-slots.ts'
import { matchMoved } from './match-moved.ts'
import { rankOf } from './merge-slots.ts'
import type { Occurrence } from './occurrence.ts'
import { replan, type Gone } from './replan.ts'
import { recognise, type SeenAgain } from './same-slot.ts'

/** Why an entry that stands in the calendar is no 1:1, or that it stands there and could not be read. */
export type EntryStanding = NoOneOnOne | 'skip_level' | 'unreadable'

export type WindowReading = {
  /** What the ledger held before. */
  readonly before: readonly Occurrence[]
  /** The 1:1s that the calendar shows now, planned places as the calendar tells them. */
  readonly seen: readonly Occurrence[]
  /** Why an entry is not among `seen`; undefined for one that is not in the calendar at all. */
  readonly standing: (mark: EntryMark) => EntryStanding | undefined
  /** The instants that were read, half-open. */
  readonly from: string
  readonly to: string
  /** Up to where the reading before this one went; what lies behind it may have stood there all the time. */
  readonly readTo?: string | undefined
  readonly now: string
  readonly zone: string
  /** Workdays of one cadence slot and the grace after it, and how workdays are counted. */
  readonly slot: number
  readonly grace: number
  readonly workdays: (from: LocalDate, to: LocalDate) => number
  /** Was this said to be theirs by name? */
  readonly isPinned?: (seen: Occurrence) => boolean
}

export const leastReach = 5

/**
 * The ledger after a calendar was read again.
 *
 * A slot seen before keeps the place where it was first planned, so a move never hides. A slot that is gone is looked for
 * among those that came: people split series, make them anew and hand them to each other, and none of that is a talk that
 * fell out. What is gone and nowhere else was cancelled, unless the plan itself changed (`replan`). What stood after its
 * end stays, wherever the calendar puts it later. Outside the window nothing changes. Reading the same calendar twice
 * gives the same ledger, in whatever order it comes.
 *
 * Example: planned for Thursday, gone when read on Tuesday noon: cancelled with 44 hours' notice before 08:00.
 */
export function compareWindow(reading: WindowReading): Occurrence[] {
  const { before, seen, now } = reading
  const { again, absorbed, fresh } = recognise(before, seen)
  const known = new Set(again.map((one) => one.before))
  const stays: Occurrence[] = []
  const vanished: Occurrence[] = []
  for (const slot of before) {
    if (known.has(slot) || (absorbed.has(slot) && !slot.isSettled)) continue
    const fate = withoutEntry(slot, reading)
    if (fate === 'vanished') vanished.push(slot)
    else if (fate === 'stays') stays.push(slot)
  }
  const came = freshSlots(fresh, reading)
  const over = fresh.filter((one) => !came.includes(one) && one.status === 'scheduled')
  const moves = movesOf({ again, vanished, came, over, reading })
  const ahead = seen.filter(({ status, startAt }) => status === 'scheduled' && startAt > now).length
  const plan = replan(moves.filter(isNews), { ahead, now })
  const moved = new Set(moves.map((move) => move.before))
  const names = new Set(before.map(({ key }) => key))
  const taken = new Set(moves.flatMap(({ came: one }) => one ?? []))
  const slots = [
    ...stays,
    ...again.filter((one) => !moved.has(one.before)).map((one) => seenAgain(one, now)),
    ...moves.flatMap((move) => afterMove(move, { plan, now })),
    ...came.filter((one) => !taken.has(one)).map((one) => firstSeen(one, { names, now })),
  ]
  return slots.toSorted(byPlace)
}

/** A slot that is not where it was planned: what became of its own entry, and which new slot it is. */
type Move = Gone & { came: Occurrence | undefined; off: Occurrence | undefined }

/**
 * Series members that only their id tells to be the same count as gone and come: the whole series was edited. So do those
 * that an entry of before shows again, planned for another place than the present one: the change was taken back.
 */
function movesOf(input: {
  again: readonly SeenAgain[]
  vanished: readonly Occurrence[]
  came: readonly Occurrence[]
  /** Over before they were ever seen: they count only as what became of a slot that is over as well. */
  over: readonly Occurrence[]
  reading: WindowReading
}): Move[] {
  const { again, vanished, came, over, reading } = input
  const off = again.filter(({ before, seen }) => !before.isSettled && seen.status === 'cancelled')
  const edited = again.filter(
    ({ before, seen, isMoved }) =>
      (isMoved || isBack(before, seen)) &&
      !before.isSettled &&
      before.series !== undefined &&
      seen.status !== 'cancelled',
  )
  const eligible = [...vanished, ...off.map(({ before }) => before)].filter(({ aside }) => aside === undefined)
  const candidates = [...came, ...over].filter((one) => isCandidate(one, reading))
  const rewritten = new Set(over.map(({ key }) => key))
  const { slot, grace, workdays, zone } = reading
  const within = Math.max(leastReach, slot + grace)
  const matched = matchMoved(eligible, candidates, {
    within,
    workdays,
    zone,
    isNever: (gone, { key }) => rewritten.has(key) && gone.startAt > reading.now,
  })
  const move = (before: Occurrence, offSeen: Occurrence | undefined): Move => {
    const to = matched.get(before)
    return { before, seen: to, came: to, off: offSeen }
  }
  return [
    ...vanished.map((before) => move(before, undefined)),
    ...off.map(({ before, seen }) => move(before, seen)),
    ...edited.map(({ before, seen }) => ({ before, seen, came: undefined, off: undefined })),
  ]
}

function isBack(before: Occurrence, seen: Occurrence): boolean {
  const standsAsPlanned = seen.startAt === seen.plannedAt
  return standsAsPlanned && seen.plannedAt !== before.plannedAt && seen.startAt !== before.startAt
}

/**
 * A slot of a series that goes on may simply have come into sight at the far end of what is read; and what was called off
 * before it was ever seen is no new place of anything.
 */
function isCandidate(one: Occurrence, { before, readTo }: WindowReading): boolean {
  if (one.status === 'cancelled') return false
  if (one.series === undefined) return true
  const last =
    readTo ??
    before
      .filter(({ series }) => series === one.series)
      .map(({ startAt }) => startAt)
      .toSorted()
      .at(-1)
  const isKnown = before.some(({ series }) => series === one.series)
  return !isKnown || last === undefined || one.startAt < last
}

/** What was declined, called off or out of the plan before is not gone once more. */
function isNews({ before }: Move): boolean {
  return before.status === 'scheduled' && before.aside === undefined
}

function afterMove(
  { before, seen, came, off }: Move,
  { plan, now }: { plan: ReturnType<typeof replan>; now: string },
): Occurrence[] {
  if (seen !== undefined) {
    const again = seenAgain({ before, seen, isMoved: came === undefined }, now, off)
    const { plannedAt, plannedOn } = seen
    return [plan.replaced.has(before) ? { ...again, plannedAt, plannedOn } : again]
  }
  if (before.aside !== undefined) return off === undefined ? [] : [before]
  if (plan.left.has(before)) return off === undefined ? [] : [{ ...off, ...placeOf(before), aside: 'left_plan' }]
  if (off !== undefined) return [seenAgain({ before, seen: off, isMoved: false }, now)]
  if (before.status !== 'scheduled') return [before]
  return [{ ...before, status: 'cancelled', noticeHours: hoursBefore(before.startAt, now) }]
}

function placeOf({ key, plannedAt, plannedOn, entries }: Occurrence): Partial<Occurrence> {
  return { key, plannedAt, plannedOn, ...(entries === undefined ? {} : { entries }) }
}

/**
 * A known slot as it is seen now. What stood after its end is not rewritten: a series that is called off, declined or
 * edited later does not unmake it. Only somebody who moves this very entry still moves the slot.
 */
function seenAgain({ before, seen, isMoved }: SeenAgain, now: string, off?: Occurrence): Occurrence {
  const isRewritten = before.isSettled && (rankOf(seen) > rankOf(before) || (isMoved && before.series !== undefined))
  if (isRewritten) return before
  const entries = joinMarks(marksOf(before), marksOf(seen), ...(off ? [marksOf(off)] : []))
  const { noticeHours: _, aside: _aside, byWord, ...rest } = seen
  const notice = seen.status === 'cancelled' ? (before.noticeHours ?? noticeOf(seen, before, now)) : undefined
  const isByWord = before.isSettled ? before.byWord : byWord
  const isAside = before.aside === 'left_plan' && seen.status === 'cancelled'
  return {
    ...rest,
    key: before.key,
    entries,
    plannedAt: before.plannedAt,
    plannedOn: before.plannedOn,
    isSettled: (before.isSettled && seen.startAt <= now) || (seen.status === 'scheduled' && seen.endAt <= now),
    ...(notice === undefined ? {} : { noticeHours: notice }),
    ...(isByWord ? { byWord: true as const } : {}),
    ...(isAside ? { aside: before.aside } : {}),
    ...(before.traces ? { traces: before.traces } : {}),
    ...(before.fadedTier ? { fadedTier: before.fadedTier } : {}),
  }
}

function firstSeen(seen: Occurrence, { names, now }: { names: Set<string>; now: string }): Occurrence {
  const { noticeHours: _, ...rest } = seen
  let key = seen.key
  // A slot that moved away keeps the name of the entry it was first seen as, also when that entry comes back.
  while (names.has(key)) key += "'"
  names.add(key)
  const isSettled = seen.status === 'scheduled' && seen.endAt <= now
  return { ...rest, key, entries: [...marksOf(seen)], isSettled }
}

/** Nobody knows when a slot was called off that was never seen standing. */
function noticeOf(seen: Occurrence, before: Occurrence, now: string): number | undefined {
  return before.status === 'scheduled' ? hoursBefore(seen.startAt, now) : undefined
}

/** Reasons that are a person's will about what was read of them: nothing is kept against it. */
const unsaid: ReadonlySet<EntryStanding> = new Set(['private', 'not_manager_at_time', 'unpinned'])

function withoutEntry(slot: Occurrence, { standing, from, to }: WindowReading): 'stays' | 'leaves' | 'vanished' {
  const wasRead = slot.startAt >= from && slot.startAt < to
  if (!wasRead) return 'stays'
  const why = marksOf(slot).flatMap((mark) => standing(mark) ?? [])
  const [first] = why
  if (why.includes('unreadable')) return 'stays'
  if (first === undefined) return slot.isSettled ? 'stays' : 'vanished'
  return slot.isSettled && !slot.byWord && !unsaid.has(first) ? 'stays' : 'leaves'
}

function hoursBefore(startAt: string, now: string): number {
  return Math.max(0, Math.round(minutesBetween(now, startAt) / 60))
}

function byPlace(one: Occurrence, other: Occurrence): number {
  if (one.plannedAt !== other.plannedAt) return one.plannedAt < other.plannedAt ? -1 : 1
  return one.key < other.key ? -1 : 1
}
