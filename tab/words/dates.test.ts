import { expect, test, vi } from 'vitest'
import { datesIn, readyDates } from './dates.ts'
import { clockedLocale, languageOf } from './language.ts'

test('English days are short, and the month is left out where it is plain', () => {
  const dates = datesIn('en-GB', 'Europe/London')
  expect(dates.day('2026-10-16')).toBe('Fri 16 Oct')
  expect(dates.near('2026-10-13')).toBe('Tue 13')
  expect(dates.full('2026-10-16')).toBe('Friday, 16 October 2026')
})

test('German days carry their comma and their points', () => {
  const dates = datesIn('de-DE', 'Europe/Berlin')
  expect(dates.day('2026-10-16')).toBe('Fr, 16. Okt.')
  expect(dates.near('2026-10-13')).toBe('Di 13.')
})

test('a time is told in the zone of the pair, not of the machine', () => {
  expect(datesIn('en-GB', 'Asia/Kolkata').time('2026-10-15T08:04:00Z')).toBe('13:34')
})

test('a day is the same day for every reader', () => {
  expect(datesIn('en-GB', 'Pacific/Kiritimati').day('2026-10-16')).toBe('Fri 16 Oct')
  expect(datesIn('en-GB', 'Pacific/Niue').day('2026-10-16')).toBe('Fri 16 Oct')
})

test('a language we do not speak, or a tag that is none, reads as English', () => {
  expect(datesIn('fr-FR', 'Europe/Paris').day('2026-10-16')).toBe('Fri 16 Oct')
  expect(datesIn('??', 'Europe/Paris').day('2026-10-16')).toBe('Fri 16 Oct')
})

test('an unknown zone falls back to the zone of the machine', () => {
  expect(datesIn('en-GB', 'Mars/Olympus').time('2026-10-15T08:04:00Z')).toMatch(/^\d\d:\d\d$/)
})

test.each([
  ['en-US', '4:30 PM', '9:04 AM'],
  ['en-GB', '16:30', '09:04'],
  ['en', '16:30', '09:04'],
  ['de-DE', '16:30', '09:04'],
])('in %s a clock shows %s and %s', (locale, afternoon, morning) => {
  const dates = datesIn(locale, 'Europe/London')
  expect(dates.time('2026-12-15T16:30:00Z').replace('\u202f', ' ')).toBe(afternoon)
  expect(dates.time('2026-12-15T09:04:00Z').replace('\u202f', ' ')).toBe(morning)
})

const afternoon = '2026-10-15T14:43:00Z'

test('times go by the reader’s clock, days by that of the two', () => {
  const dates = datesIn('en-GB', 'Europe/London', 'Europe/Rome')
  expect(dates.time(afternoon)).toBe('16:43')
  expect(dates.dayOf('2026-10-15T22:30:00Z')).toBe('2026-10-15')
  expect(dates.bothTimes(afternoon)).toBe('Thu, 16:43 CEST · Thu, 15:43 BST')
})

test('both clocks are named only where they differ', () => {
  expect(datesIn('en-GB', 'Europe/Paris', 'Europe/Rome').bothTimes(afternoon)).toBeUndefined()
  expect(datesIn('en-GB', 'Europe/Rome').bothTimes(afternoon)).toBeUndefined()
})

test('a clock that the reader chose holds wherever they are', () => {
  const at = (locale: string, clock: '12' | '24' | undefined) =>
    datesIn(clockedLocale(locale, clock), 'Europe/Rome').time('2026-10-15T14:30:00Z').replace(/\s/, ' ')
  expect(at('en-GB', '12')).toBe('4:30 pm')
  expect(at('en-GB', undefined)).toBe('16:30')
  expect(at('en-US', '24')).toBe('16:30')
  expect(at('de_DE', '12')).toMatch(/^4:30 /)
  expect(at('not a tag', '12')).toBe('4:30 pm')
  expect(datesIn(clockedLocale('en-US', '24'), 'Europe/Rome').day('2026-10-16')).toBe('Fri Oct 16')
  expect(datesIn(clockedLocale('en-GB', '12'), 'Europe/Rome').isTwelve).toBe(true)
  expect(languageOf(clockedLocale('de-AT', '12'))).toBe('de')
})

test('a reader in America counts to twelve, one in Austria to twenty-four', () => {
  expect(datesIn('en-US', 'America/New_York').isTwelve).toBe(true)
  expect(datesIn('en-GB', 'Europe/London').isTwelve).toBe(false)
  expect(datesIn('de-AT', 'Europe/Vienna').isTwelve).toBe(false)
})

test('once a reader’s days and times are ready, writing them makes nothing anew, however many rows do', () => {
  readyDates('en-AU', 'Australia/Perth')
  const making = vi.spyOn(Intl, 'DateTimeFormat')
  const written = Array.from({ length: 20 }, () => {
    const dates = datesIn('en-AU', 'Australia/Perth')
    const times = [dates.time('2026-10-16T04:00:00Z'), dates.dayOf('2026-10-15T20:00:00Z')]
    return [dates.day('2026-10-16'), dates.near('2026-10-16'), ...times]
  })
  expect(making).not.toHaveBeenCalled()
  // Another zone of the pair, known only with the record, costs its own day and no more.
  expect(datesIn('en-AU', 'Asia/Tokyo', 'Australia/Perth').dayOf('2026-10-15T20:00:00Z')).toBe('2026-10-16')
  expect(making).toHaveBeenCalledOnce()
  making.mockRestore()
  expect(written[19]).toEqual(['Fri 16 Oct', 'Fri 16', '12:00 pm', '2026-10-16'])
})
