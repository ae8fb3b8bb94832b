import { beforeAll, expect, it } from 'vitest'
import { datesIn } from '../words/dates.ts'
import type { Language } from '../words/language.ts'
import { loadPanelWords } from '../words/panel-words.ts'
import { whenOfMeeting } from './when-of-meeting.ts'

beforeAll(() => loadPanelWords('de'))

const weekly = { isSeries: true, startAt: '2026-11-12T09:00:00Z', everyDays: 7 }
const once = { isSeries: false, startAt: '2026-11-12T23:30:00Z', everyDays: null }

function words(meeting: Parameters<typeof whenOfMeeting>[0], language: Language, today = '2026-11-10'): string {
  const locale = language === 'de' ? 'de-DE' : 'en-GB'
  return whenOfMeeting(meeting, { language, dates: datesIn(locale, 'Europe/Berlin'), today })
}

it('names a series by its weekday, time and rhythm', () => {
  expect(words(weekly, 'en')).toBe('Thursdays 10:00, every week')
  expect(words(weekly, 'de')).toBe('Donnerstags 10:00, jede Woche')
  expect(words({ ...weekly, everyDays: 14 }, 'de')).toBe('Donnerstags 10:00, alle 2 Wochen')
})

it('says no rhythm that nobody knows, and when a series was last that does not go on', () => {
  expect(words({ ...weekly, everyDays: null }, 'en')).toBe('Thursdays 10:00')
  expect(words(weekly, 'en', '2026-11-13')).toBe('Thursdays 10:00, every week, last on Thu 12 Nov')
})

it('names a single meeting by its day in the zone of the two', () => {
  expect(words(once, 'en')).toBe('Once, Fri 13 Nov 00:30')
  expect(words(once, 'de')).toBe('Einmalig, Fr, 13. Nov. 00:30')
})
