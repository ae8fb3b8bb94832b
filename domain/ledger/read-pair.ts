import { claimOf } from '../detection/classify-event.ts'
import type { PairContext } from '../detection/calendar-event.ts'
import type { Statement } from '../detection/held-confidence.ts'
import { cadenceSlot } from '../frequency/cadence-slot.ts'
import { workPattern, type Availability } from '../time/available-days.ts'
import { localDate } from '../time/local-date.ts'
import { workdaysBetween } from '../time/workdays-between.ts'
import { chooseCadence } from './choose-cadence.ts'
import { compareWindow, leastReach } from './compare-window.ts'
import { marksOf } from './entry-mark.ts'
import { findFollowers } from './find-followers.ts'
import { followedSeries, inheritWords, keepFollowed } from './followed-series.ts'
import { heldSessions } from './held-sessions.ts'
import { isSameFacts } from '../same-facts.ts'
import { judgeOccurrence, type Traces } from './judge-occurrence.ts'
import type { ManagerCalendar } from './manager-calendar.ts'
import { observePair } from './observe-pair.ts'
import { counting, type Occurrence } from './occurrence.ts'

export type PairReading = {
  /** The manager's whole calendar in the window. */
  readonly calendar: ManagerCalendar
  readonly ctx: PairContext
  readonly before: readonly Occurrence[]
  readonly traces: Traces
  /** What the two said about single occurrences, by key and then by side. */
  readonly said: Readonly<Record<string, Readonly<Record<string, Statement>>>>
  /** What they said about whole days, by local date in the pair's zone. */
  readonly saidOn?: Readonly<Record<string, Readonly<Record<string, Statement>>>>
  /** The pair's zone; needed with `saidOn`. */
  readonly zone?: string
  readonly from: string
  readonly to: string
  readonly now: string
  /** Up to where the reading before this one went. */
  readonly readTo?: string | undefined
  /** When the two could meet, and the rhythm they agreed on: how far a slot may have moved. Monday to Friday without. */
  readonly availability?: Availability
  readonly agreedDays?: number | null
}

/** So often a ledger is compared with one calendar; two are enough for all but a few, and three for those. */
const mostComparisons = 8

/**
 * The pair's ledger after its manager's calendar was read: what is planned, moved, cancelled and held. A function of
 * what was known and what was read, so a night that is repeated ends with the same ledger, also one that was cut off after
 * its ledger was kept.
 *
 * Two things are told by the ledger and tell what belongs into it: the rhythm, which says how far talks may lie apart, and
 * which talks took place. So what a calendar newly shows is compared with it once more, until nothing comes of it.
 *
 * Each time under a manager has its own part. What was planned beyond its end leaves the ledger, and nobody called it
 * off; what is left of an earlier time with the same manager is not compared with today's calendar.
 *
 * Example: weekly Fridays take the place of fortnightly Mondays, and the new series shows Fridays of last month as well.
 * Four workdays from a talk are too near in the old rhythm; in the new one, which the ledger has from then on, they count.
 */
export function readPair(reading: PairReading): Occurrence[] {
  let before = reading.before
  for (let count = 0; count < mostComparisons; count += 1) {
    const after = compared({ ...reading, before })
    if (isSameFacts(before, after)) return after
    before = after
  }
  return [...before]
}

function compared(reading: PairReading): Occurrence[] {
  const { calendar, traces, said, saidOn = {}, zone = 'UTC', from, to, readTo, now } = reading
  const known = followedSeries(reading.before)
  const knownCtx = inheritWords(reading.ctx, known)
  const { earlier, before, notOurs } = partsOf({ ...reading, ctx: knownCtx })
  const distances = distancesOf(reading, before)
  const within = Math.max(leastReach, distances.slot + distances.grace)
  const reach = { within, workdays: distances.workdays, zone: knownCtx.tz }
  const held = [...before, ...notOurs]
  const found = findFollowers({ calendar, ctx: knownCtx, before: held, known, from, to, readTo, now, reach })
  const followed = new Map([...known, ...found])
  const ctx = inheritWords(reading.ctx, followed)
  const { slots: seen, notOurs: aside, ...observed } = observePair(calendar, ctx)
  // Who named a series did not speak of what was over before the one that follows it came.
  const isPinned = (one: Occurrence) => observed.isPinned(one) && !followed.has(one.series ?? '')
  const slots = compareWindow({
    before,
    seen,
    ...observed,
    isPinned,
    from,
    to,
    readTo,
    now,
    zone: ctx.tz,
    ...distances,
  })
  const isThere = (one: Occurrence) =>
    one.isSettled || marksOf(one).some((mark) => observed.standing(mark) !== undefined)
  const judged = [...earlier, ...slots].map((occurrence) => {
    const ofDay = saidOn[localDate(occurrence.startAt, zone)]
    return judgeOccurrence(occurrence, { traces, said: { ...ofDay, ...said[occurrence.key] }, now })
  })
  return keepFollowed(
    [...judged, ...notOurs.filter(isThere), ...unknown(aside, { held: [...held, ...judged], now })],
    followed,
  )
}

/** What lies ahead of a series that is not theirs: without it nobody could tell which series takes its place. */
function unknown(
  aside: readonly Occurrence[],
  { held, now }: { held: readonly Occurrence[]; now: string },
): Occurrence[] {
  const marks = new Set(held.flatMap((slot) => marksOf(slot).flatMap(({ id, key }) => [id, key])))
  return aside.filter(
    (one) => one.startAt > now && marksOf(one).every(({ id, key }) => !marks.has(id) && !marks.has(key)),
  )
}

/** How far apart days lie for these two, and how long a slot of their rhythm is, as it was before this reading. */
function distancesOf({ ctx, availability, agreedDays = null, now }: PairReading, before: readonly Occurrence[]) {
  const days: Availability = availability ?? { pattern: [1, 2, 3, 4, 5] }
  const occurrences = counting(before)
  const contactDays = heldSessions(occurrences, ctx.tz).map(({ on }) => on)
  const { cadenceDays } = chooseCadence({ agreedDays, occurrences, contactDays, now })
  const workdays = (from: string, to: string) => workdaysBetween(days, from, to)
  return { ...cadenceSlot({ daysPerWeek: workPattern(days).length, cadenceDays }), workdays }
}

type Parts = Record<'earlier' | 'before' | 'notOurs', Occurrence[]>

/**
 * What the ledger held of an earlier time with this manager, of the present one, and what was called "not ours". The last
 * must not look called off when it leaves the calendar, and is as it was when the word is taken back.
 */
function partsOf({ before, ctx, from }: PairReading): Parts {
  const { relation, tz } = ctx
  const [first, end] = relation
  const parts: Parts = { earlier: [], before: [], notOurs: [] }
  const isUnpinned = (one: Occurrence) =>
    marksOf(one).every((mark) => claimOf({ ...mark, master: mark.series }, ctx) === 'not_ours')
  // What only a word made theirs goes with the word, also where the calendar is no longer read.
  const isUnsaid = (one: Occurrence) =>
    one.byWord === true &&
    ctx.nonHumanUnsaid === undefined &&
    marksOf(one).every((mark) => claimOf({ ...mark, master: mark.series }, ctx) !== 'ours')
  for (const occurrence of before) {
    const on = localDate(occurrence.startAt, tz)
    if (on < first) parts.earlier.push(occurrence)
    else if ((end !== null && on >= end) || isUnsaid(occurrence)) continue
    else if (isUnpinned(occurrence) && (occurrence.startAt >= from || occurrence.aside === 'not_ours'))
      parts.notOurs.push({ ...occurrence, aside: 'not_ours' })
    else if (occurrence.aside === 'not_ours') parts.before.push(withoutAside(occurrence))
    else parts.before.push(occurrence)
  }
  return parts
}

function withoutAside(occurrence: Occurrence): Occurrence {
  const { aside: _, ...rest } = occurrence
  return rest
}
