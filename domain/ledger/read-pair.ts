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
 */
export function readPair(reading: PairReading): Occurrence[] {
  const { calendar, ctx, before, traces, said, saidOn = {}, zone = 'UTC', from, to, now } = reading
  const { present } = calendar
  const compared = compareWindow({ before, seen: observePair(calendar, ctx), present, from, to, now })
  return compared.map((occurrence) => {
    const ofDay = saidOn[localDate(occurrence.startAt, zone)]
    return judgeOccurrence(occurrence, { traces, said: { ...ofDay, ...said[occurrence.key] }, now })
  })
}
