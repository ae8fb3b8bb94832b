import type { CalendarMeetingView } from '#contract/view'
import type { Dates } from '../words/dates.ts'
import type { Language } from '../words/language.ts'
import { pageWords } from '../words/page-words.ts'
import { sessionWords } from '../words/session-words.ts'

/**
 * The words by which people recognise a meeting that has no title here: its day in the pair's zone, its time by the reader's
 * clock, and its rhythm.
 *
 * Example: `Thursdays 10:00, every week`, or of a single meeting `Once, Thu 12 Nov 10:00`.
 */
export function whenOfMeeting(
  { isSeries, startAt, everyDays }: Pick<CalendarMeetingView, 'isSeries' | 'startAt' | 'everyDays'>,
  { language, dates, today }: { language: Language; dates: Dates; today: string },
): string {
  const { one } = sessionWords(language).series
  const [on, time] = [dates.dayOf(startAt), dates.time(startAt)]
  if (!isSeries) return one.once(dates.day(on), time)
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  const parts = [one.weekly(weekday.format(new Date(`${on}T00:00:00Z`)), time)]
  if (everyDays !== null) parts.push(pageWords(language).every(everyDays))
  if (on < today) parts.push(one.last(dates.day(on)))
  return parts.join(', ')
}
