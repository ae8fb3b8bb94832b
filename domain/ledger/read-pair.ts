import type { PairContext } from '../detection/classify-event.ts'
import type { Statement } from '../detection/held-confidence.ts'
import { localDate } from '../time/local-date.ts'
import { compareWindow } from './compare-window.ts'
import { judgeOccurrence, type Traces } from './judge-occurrence.ts'
import type { ManagerCalendar } from './manager-calendar.ts'
import { observePair } from './observe-pair.ts'
import type { Occurrence } from './occurrence.ts'

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
}

/**
 * The pair's ledger after its manager's calendar was read: what is planned, moved, cancelled and held. A function of
 * what was known and what was read, so a night that is repeated ends with the same ledger.
 *
 * Each time under a manager has its own part. What was planned beyond its end leaves the ledger, and nobody called it
 * off; what is left of an earlier time with the same manager is not compared with today's calendar.
 */
export function readPair(reading: PairReading): Occurrence[] {
  const { calendar, ctx, traces, said, saidOn = {}, zone = 'UTC', from, to, now } = reading
  const { present } = calendar
  const { earlier, before } = partsOf(reading)
  const compared = compareWindow({ before, seen: observePair(calendar, ctx), present, from, to, now })
  return [...earlier, ...compared].map((occurrence) => {
    const ofDay = saidOn[localDate(occurrence.startAt, zone)]
    return judgeOccurrence(occurrence, { traces, said: { ...ofDay, ...said[occurrence.key] }, now })
  })
}

/**
 * What the ledger held of an earlier time with this manager, and of the present one. What was called "not ours" is in
 * neither: it must not look called off either, when it has left the calendar.
 */
function partsOf({
  before,
  ctx: { relation, tz, unpinned = [] },
  from,
}: PairReading): Record<'earlier' | 'before', Occurrence[]> {
  const [first, end] = relation
  const parts: Record<'earlier' | 'before', Occurrence[]> = { earlier: [], before: [] }
  for (const occurrence of before) {
    const { key, series, startAt } = occurrence
    const on = localDate(startAt, tz)
    const isTheirs = !unpinned.includes(key) && !(series !== undefined && unpinned.includes(series))
    if (on < first) parts.earlier.push(occurrence)
    else if ((isTheirs || startAt < from) && (end === null || on < end)) parts.before.push(occurrence)
  }
  return parts
}
