/** One planned calendar slot of the pair that lies ahead or runs now. Instants in UTC, `on` in the pair's zone. */
export type PlannedSlot = { startAt: string; endAt: string; on: string }

/**
 * What the calendar shows for the two: a recurring meeting or a single one, whether it counts as their 1:1 or not. Ids
 * are hashed, and there are no titles: its day and time are how people recognise it.
 */
export type CalendarMeeting = {
  /** Of the series, or of the single meeting. */
  key: string
  isSeries: boolean
  /** Where the next one is planned, or the last one when none lies ahead; UTC. */
  startAt: string
  /** Days from one to the next; null for a single meeting, and while too few are seen. */
  everyDays: number | null
}

/**
 * What is not known of the public holidays where the report works. no-country: the directory names none; country: nobody
 * knows the place, so every holiday counts as a workday; state: those of the whole country are known, not those there.
 */
export type HolidaysGap = { kind: 'no-country' } | { kind: 'country'; place: string } | { kind: 'state'; place: string }

/** Who said how often the two meet: they themselves, their series, the gaps between meetings, or the organisation. */
export const cadenceSources = ['pair', 'series', 'gaps', 'organisation'] as const

/**
 * What the calendar told us about a pair, as dates and counts. The calendars job writes it onto the pair's record;
 * states such as "overdue" and every indicator are computed from it when somebody looks.
 */
export type RhythmFacts = {
  /** When the manager's calendar was last read and something was new of the pair: since then all of it holds. */
  readAt: string
  /** The pair's zone: the report's IANA zone. */
  zone: string
  /** Local dates with at least one held session, ascending, back to the start of the ledger's window. */
  contactDays: string[]
  /** Slots from today on, ascending. */
  planned: PlannedSlot[]
  /** Days of planned slots of which something written since tells, and nobody said that they did not meet. */
  tracedOn?: string[]
  cadenceDays: number
  cadenceFrom: (typeof cadenceSources)[number]
  /** Workdays of the pair, 1 = Monday to 7 = Sunday. */
  workdays: number[]
  /** Spans of days on which one of the two was away, both ends included. Never a reason. */
  absences: [from: string, to: string][]
  /** Public holidays of the report inside the window. */
  holidays: string[]
  /** Absent when they are known, also where there are none. */
  holidaysGap?: HolidaysGap
  /** First day of the reporting line, and the day after its last, or null while it lasts. */
  relation: [from: string, to: string | null]
  /** First day of what was read. */
  windowFrom: string
  /** Soonest first. Absent in what was written before meetings were listed. */
  meetings?: CalendarMeeting[]
}

/** What a list shows of it: nothing that says only when the calendar was read, nor which other meetings there are. */
export type ListedRhythm = Omit<RhythmFacts, 'readAt' | 'windowFrom' | 'meetings'>
