import type { OneOnOneStatus } from '../detection/classify-event.ts'
import type { EvidenceKind, Tier } from '../detection/held-confidence.ts'
import type { LocalDate } from '../time/day-number.ts'

export const organisers = ['manager', 'report', 'other'] as const
export const asides = ['left_plan', 'not_ours'] as const

/** What a calendar entry is recognised by at the next reading. Everything is hashed. */
export type EntryMark = {
  /** Its shared id and planned start together: one shared id may stand for a whole series. */
  readonly key: string
  /** The id it has in the calendar that is read. */
  readonly id: string
  /** The id that the calendars of all invited share, if there is one. */
  readonly uid: string
  readonly series?: string | undefined
  /** The series whose place its series took, the latest first, as far as something was said of them. */
  readonly follows?: readonly string[] | undefined
}

/** One slot of a pair, from the moment a calendar first showed it. Dates and answers only. */
export type Occurrence = {
  /** The name of this slot, from the entry it was first seen as; it never changes. */
  readonly key: string
  /** The entries it was seen as, the latest and earlier ones; absent in what was written before slots had several. */
  readonly entries?: readonly EntryMark[] | undefined
  /** The id of its series, hashed; absent for a single meeting. */
  readonly series?: string | undefined
  /** Where it stood when it was first planned; only a new plan of the two changes it. */
  readonly plannedAt: string
  readonly plannedOn: LocalDate
  readonly startAt: string
  readonly endAt: string
  readonly status: OneOnOneStatus
  readonly organiser: (typeof organisers)[number]
  readonly answers: { readonly manager: string; readonly report: string }
  /** At least half of it overlaps with another busy entry, or with an out-of-office time. */
  readonly conflict?: boolean | undefined
  readonly oof?: boolean | undefined
  /** Hours before its start at which it was seen to be off; 0 when it was seen afterwards. */
  readonly noticeHours?: number | undefined
  /** It stood in the calendar after its end. Deleting a series later does not unmake what took place. */
  readonly isSettled: boolean
  /** It counts only because of what one of the two said: without the word nothing of it stays. */
  readonly byWord?: true | undefined
  /**
   * It counts nowhere. left_plan: the two plan otherwise now, and its cancelled entry still stands in the calendar.
   * not_ours: one of them said so; with the word taken back it is as it was.
   */
  readonly aside?: (typeof asides)[number] | undefined
  /** Which kinds of trace it left in the product; kept when the lines themselves are put away, for 30 days. */
  readonly traces?: readonly EvidenceKind[] | undefined
  /** How sure its traces made us, once they themselves are forgotten. */
  readonly fadedTier?: Tier | undefined
  readonly tier?: Tier | undefined
  readonly isHeld?: boolean | undefined
}

/** Those that count: what was set aside is only remembered. */
export function counting(occurrences: readonly Occurrence[]): Occurrence[] {
  return occurrences.filter(({ aside }) => aside === undefined)
}
