import type { LocalDate } from '../time/day-number.ts'

/** Somebody (or something) invited. `response` is the calendar's word; a missing one means "has not answered". */
export type Attendee = {
  readonly id: string
  readonly type?: string | undefined
  readonly response?: string | undefined
}

/** One calendar entry, already freed from the calendar's own vocabulary. There is no subject, place or text. */
export type CalendarEvent = {
  readonly uid: string
  readonly type: 'singleInstance' | 'occurrence' | 'exception' | 'seriesMaster'
  readonly start: string
  readonly end: string
  readonly showAs: string
  readonly sensitivity: string
  readonly organizer: string
  readonly attendees: readonly Attendee[]
  readonly cancelled?: boolean | undefined
  readonly draft?: boolean | undefined
  readonly allDay?: boolean | undefined
  /** The id of the series this occurrence belongs to. */
  readonly master?: string | undefined
  /** The calendar's own id of this entry, and the name under which the ledger knows it; both default to `uid`. */
  readonly id?: string | undefined
  readonly key?: string | undefined
}

/** The pair for which an event is judged, and what is known about the people around it. */
export type PairContext = {
  readonly manager: string
  readonly report: string
  /** The report's zone: it decides the local date. */
  readonly tz: string
  readonly relation: readonly [LocalDate, LocalDate | null]
  readonly nonHuman?: readonly string[] | undefined
  /** The same without those whom only one of the two calls no person; absent when nobody was called so. */
  readonly nonHumanUnsaid?: readonly string[] | undefined
  readonly delegates?: readonly string[] | undefined
  /** The manager's manager. */
  readonly skip?: string | null | undefined
  /** Series and single entries, by id, that one of the two has called "our 1:1". */
  readonly pinned?: readonly string[] | undefined
  /** Those that one of the two has called "not our 1:1"; stronger than a pin. */
  readonly unpinned?: readonly string[] | undefined
}
