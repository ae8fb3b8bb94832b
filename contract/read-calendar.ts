import { z } from 'zod'
import type { EntryStanding } from '#domain/ledger/compare-window'
import type { MeetingClaim } from '#domain/pair'
import { pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'

const calendarKey = z.string().regex(/^[\w-]{1,64}$/, 'This is not the key of an entry.')

/**
 * What the manager's calendar shows between the two, and why each entry counts or does not. `saying` is something the
 * caller thinks of saying: the answer then holds what the numbers would be, and nothing is kept.
 */
export const readCalendar = operation({
  need: 'pair-write',
  effect: 'read',
  why: 'What a calendar shows between the two is for those who are the pair today, not for who was.',
  input: z.strictObject({
    pairId,
    saying: z
      .strictObject({
        about: z.enum(['meeting', 'person'], 'Say "meeting" or "person".'),
        key: calendarKey,
        said: z.enum(['ours', 'not_ours', 'not_a_person'], 'Say "ours", "not_ours" or "not_a_person".').nullable(),
      })
      .optional(),
  }),
  output: answer<ReadCalendarOutput>(),
  sample: samplePair,
})

export type WhyNotView = EntryStanding | 'over_before_seen' | 'left_plan'

/** Somebody in an entry besides the two: a name or an address. */
export type OtherView = { key: string; name: string }

/** One entry. Of a private one only its owner is told, and that is day and time alone. */
export type CalendarEntryView = {
  key: string
  /** The key of its series; null for a single meeting. */
  series: string | null
  startAt: string
  endAt: string
  /** What it counts as; null when it counts for nothing. */
  status: 'scheduled' | 'cancelled' | 'declined_by_report' | 'declined_by_manager' | null
  why: WhyNotView | null
  others: OtherView[]
  /** What the two said of this entry, and of its series. */
  claim: MeetingClaim | null
  seriesClaim: MeetingClaim | null
}

/** The last 13 weeks in five numbers. */
export type CalendarNumbers = {
  contactDays: number
  planned: number
  kept: number
  lost: number
  cadenceDays: number
}

export type ReadCalendarOutput = {
  /** closed: nobody may read this calendar, or there is none. */
  state: 'read' | 'closed'
  /** Soonest last: the latest is what people look for. */
  entries: CalendarEntryView[]
  /** Whom one of the two called no person. */
  notPeople: OtherView[]
  /** How many entries of the calendar could not be read. */
  unreadable: number
  now: CalendarNumbers | null
  /** With `saying`: what it would be. */
  after: CalendarNumbers | null
}
