import {
  cadenceSources,
  type CalendarMeeting,
  type HolidaysGap,
  type ListedRhythm,
  type PlannedSlot,
  type RhythmFacts,
} from '#domain/rhythm'
import { claim, eitherOf, type Guard, listOf, maybe, number, objectOf, oneOf, orNull, text, tupleOf } from './guard.ts'

/** From the day on, and the day after, null while it lasts. */
export const relation = tupleOf<[from: string, to: string | null]>(text, orNull(text))

const gap: Guard<HolidaysGap> = eitherOf(
  objectOf<{ kind: 'no-country' }>({ kind: oneOf(['no-country']) }),
  objectOf<{ kind: 'country' | 'state'; place: string }>({ kind: oneOf(['country', 'state']), place: text }),
)

const listed = {
  zone: text,
  contactDays: listOf(text),
  planned: listOf(objectOf<PlannedSlot>({ startAt: text, endAt: text, on: text })),
  tracedOn: maybe(listOf(text)),
  cadenceDays: number,
  cadenceFrom: oneOf(cadenceSources),
  workdays: listOf(number),
  absences: listOf(tupleOf<[from: string, to: string]>(text, text)),
  holidays: listOf(text),
  holidaysGap: maybe(gap),
  relation,
}

/** What a list shows of it; earlier versions wrote more. */
export const listedRhythm = objectOf<ListedRhythm>(listed)

/** What the calendar told about a pair; as earlier versions wrote it, without meetings and gaps. */
export const rhythmFacts = objectOf<RhythmFacts>({
  ...listed,
  readAt: text,
  windowFrom: text,
  meetings: maybe(
    listOf(objectOf<CalendarMeeting>({ key: text, isSeries: claim, startAt: text, everyDays: orNull(number) })),
  ),
})
