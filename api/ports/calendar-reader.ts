export type CalendarAttendee = { address: string; type: string; response: string }

/** One entry of somebody's calendar: times, people and answers. No subject, text or place is ever read. */
export type CalendarEntry = {
  id: string
  /** The same on everybody's calendar, and different for each occurrence of a series. */
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
  attendees: CalendarAttendee[]
  /** The owner's own answer. */
  response: string
  sensitivity: string
  showAs: string
}

/** no-mailbox: the person has none we could read; denied: the administrator does not let us. Both are states of a person. */
export type CalendarAnswer = { kind: 'read'; entries: CalendarEntry[] } | { kind: 'no-mailbox' } | { kind: 'denied' }

/** Reads a person's main calendar. Trouble that may pass is thrown. */
export interface CalendarReader {
  /** Every occurrence that touches the half-open span of instants, series expanded. */
  read(oid: string, span: { from: string; to: string }): Promise<CalendarAnswer>
}
