import { minutesBetween } from '../time/minutes-between.ts'
import type { Occurrence } from './occurrence.ts'

export type WindowReading = {
  /** What the ledger held before. */
  readonly before: readonly Occurrence[]
  /** The 1:1s that the calendar shows now, planned places as the calendar tells them. */
  readonly seen: readonly Occurrence[]
  /** Keys of every entry the calendar shows, 1:1 or not. */
  readonly present: ReadonlySet<string>
  /** The instants that were read, half-open. */
  readonly from: string
  readonly to: string
  readonly now: string
}

/**
 * The ledger after a calendar was read again.
 *
 * A slot seen before keeps the place where it was first planned, so a move never hides. A slot that was planned inside
 * the window and is gone now was cancelled, unless it still stood after its end: what took place stays. A slot that is
 * still there but no longer a 1:1 (a third person, a private entry) leaves the ledger. Outside the window nothing
 * changes. Reading the same calendar twice at the same instant gives the same ledger.
 *
 * Example: planned for Thursday, gone when read on Tuesday noon: cancelled with 44 hours' notice before 08:00.
 */
export function compareWindow(reading: WindowReading): Occurrence[] {
  const known = new Map(reading.before.map((occurrence) => [occurrence.key, occurrence]))
  const seenKeys = new Set(reading.seen.map(({ key }) => key))
  const gone = reading.before
    .filter(({ key }) => !seenKeys.has(key))
    .flatMap((occurrence) => withoutEntry(occurrence, reading))
  return [...reading.seen.map((one) => again(one, known.get(one.key), reading.now)), ...gone].toSorted(byPlace)
}

function again(seen: Occurrence, before: Occurrence | undefined, now: string): Occurrence {
  const { noticeHours: _, ...rest } = seen
  const planned = before ?? seen
  const notice = seen.status === 'cancelled' ? (before?.noticeHours ?? noticeOf(seen, before, now)) : undefined
  return {
    ...rest,
    plannedAt: planned.plannedAt,
    plannedOn: planned.plannedOn,
    isSettled: before?.isSettled === true || (seen.status === 'scheduled' && seen.endAt <= now),
    ...(notice === undefined ? {} : { noticeHours: notice }),
    ...(before?.traces ? { traces: before.traces } : {}),
    ...(before?.fadedTier ? { fadedTier: before.fadedTier } : {}),
  }
}

/** Nobody knows when a slot was called off that was never seen standing. */
function noticeOf(seen: Occurrence, before: Occurrence | undefined, now: string): number | undefined {
  return before?.status === 'scheduled' ? hoursBefore(seen.startAt, now) : undefined
}

function withoutEntry(occurrence: Occurrence, { present, from, to, now }: WindowReading): Occurrence[] {
  const wasRead = occurrence.startAt >= from && occurrence.startAt < to
  if (!wasRead) return [occurrence]
  if (present.has(occurrence.key)) return []
  if (occurrence.status !== 'scheduled' || occurrence.isSettled) return [occurrence]
  return [{ ...occurrence, status: 'cancelled', noticeHours: hoursBefore(occurrence.startAt, now) }]
}

function hoursBefore(startAt: string, now: string): number {
  return Math.max(0, Math.round(minutesBetween(now, startAt) / 60))
}

function byPlace(one: Occurrence, other: Occurrence): number {
  if (one.plannedAt !== other.plannedAt) return one.plannedAt < other.plannedAt ? -1 : 1
  return one.key < other.key ? -1 : 1
}
