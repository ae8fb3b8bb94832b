/** `address` is empty when only a name stands there. The name is for recognising the pair's two, and is never kept. */
export type CalendarAttendee = { address: string; name: string; type: string; response: string }

/** One entry of somebody's calendar: times, people and answers. No subject, text or place is ever read. */
export type CalendarEntry = {
  id: string
  /** The same on everybody's calendar; of a series it may be one for each occurrence or one for all. */
  uid: string
  seriesId?: string
  type: 'singleInstance' | 'occurrence' | 'exception' | 'seriesMaster'
  /** UTC, ISO. */
  startAt: string
  endAt: string
  /** Where a moved occurrence was planned first. */
  originalStartAt?: string
  isAllDay: boolean
  isCancelled: boolean
  isDraft: boolean
  /** True on the organiser's own copy, the only one that tracks everybody's answers. */
  isOrganizer: boolean
  /** Addresses are lower-cased; empty when the calendar names nobody. */
  organizer: string
  organizerName: string
  attendees: CalendarAttendee[]
  /** The owner's own answer. */
  response: string
  sensitivity: string
  showAs: string
}

/** `unreadable` are the ids of entries that are there and make no sense: nothing is concluded about them. */
export type CalendarRead = { kind: 'read'; entries: CalendarEntry[]; unreadable: string[] }

/** no-mailbox: the person has none we could read; denied: the administrator does not let us. Both are states of a person. */
export type CalendarAnswer = CalendarRead | { kind: 'no-mailbox' } | { kind: 'denied' }

/** Reads a person's main calendar. Trouble that may pass is thrown. */
export interface CalendarReader {
  /** Every occurrence that touches the half-open span of instants, series expanded. */
  read(oid: string, span: { from: string; to: string }): Promise<CalendarAnswer>
}
