import { defaults } from '../defaults.ts'
import { localDate } from '../time/local-date.ts'
import { minutesBetween } from '../time/minutes-between.ts'

/** One event as it stands in one person's calendar. */
export type EventCopy = {
  /** The id both calendars share for this occurrence. */
  readonly uid?: string | undefined
  /** Whose calendar this copy comes from. */
  readonly cal: string
  readonly start: string
  readonly end: string
  /** Who organises: the organiser's own copy is believed for time and cancellation. */
  readonly organizer?: string | undefined
  readonly cancelled?: boolean | undefined
}

/** Copies without a shared id are the same event when both ends lie at most this far apart. */
const sameEventMinutes = 5

/**
 * Turns the copies of a pair's events into sessions: copies of one event count once, and events that overlap or
 * follow within `joinMinutes` become one session. Two sessions on one local date are two sessions but one contact day.
 *
 * A cancelled event (by the organiser's copy, else by the first one) is no session. Sessions come in order of time.
 *
 * Example: 08:00-08:30 on both calendars, 08:15-09:00, 09:10-09:40 and 13:00-13:30 are the sessions
 * 08:00-09:40 and 13:00-13:30 on 1 contact day (V20).
 */
export function mergeCopies(input: { copies: readonly EventCopy[]; tz: string; joinMinutes?: number }): {
  sessions: [start: string, end: string][]
  contactDays: number
} {
  const joinMinutes = input.joinMinutes ?? defaults.detection.joinMinutes
  const events = distinctEvents(input.copies).filter((event) => !event.cancelled)
  const sessions: [string, string][] = []
  for (const { start, end } of events.toSorted(byStart)) {
    const last = sessions.at(-1)
    if (!last || minutesBetween(last[1], start) > joinMinutes) sessions.push([start, end])
    else if (minutesBetween(last[1], end) > 0) last[1] = end
  }
  return { sessions, contactDays: new Set(sessions.map(([start]) => localDate(start, input.tz))).size }
}

function distinctEvents(copies: readonly EventCopy[]): EventCopy[] {
  const byUid = new Map<string, EventCopy>()
  const nameless: EventCopy[] = []
  for (const copy of copies.toSorted(organiserFirst)) {
    if (copy.uid === undefined) nameless.push(copy)
    else if (!byUid.has(copy.uid)) byUid.set(copy.uid, copy)
  }
  const events = [...byUid.values()]
  for (const copy of nameless) if (!events.some((event) => isSameEvent(event, copy))) events.push(copy)
  return events
}

function isSameEvent(one: EventCopy, other: EventCopy): boolean {
  const apart = Math.max(Math.abs(minutesBetween(one.start, other.start)), Math.abs(minutesBetween(one.end, other.end)))
  return apart <= sameEventMinutes
}

function organiserFirst(one: EventCopy, other: EventCopy): number {
  return Number(other.cal === other.organizer) - Number(one.cal === one.organizer) || (one.cal < other.cal ? -1 : 1)
}

function byStart(one: EventCopy, other: EventCopy): number {
  return minutesBetween(other.start, one.start) || minutesBetween(other.end, one.end)
}
