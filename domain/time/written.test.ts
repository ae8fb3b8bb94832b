import { expect, test } from 'vitest'
import { dayWriter, timeWriter } from './written.ts'

const afternoon = new Date('2026-10-16T14:30:00Z')
const timeIn = (...how: Parameters<typeof timeWriter>) =>
  timeWriter(...how)
    .format(afternoon)
    .replace('\u202f', ' ')

test.each([
  ['en', 'Fri 16 Oct', '16:30'],
  ['en-GB', 'Fri 16 Oct', '16:30'],
  ['en-US', 'Fri Oct 16', '4:30 PM'],
  ['de', 'Fr, 16. Okt.', '16:30'],
  ['de-DE', 'Fr, 16. Okt.', '16:30'],
])('in %s a day is %s and a time %s', (locale, day, time) => {
  expect(dayWriter(locale)('2026-10-16')).toBe(day)
  expect(timeIn(locale, 'Europe/Rome')).toBe(time)
})

test('whoever counts otherwise than their place is written to as they wish', () => {
  expect(timeIn('en-US', 'Europe/Rome', { clock: '24' })).toBe('16:30')
  expect(timeIn('en-GB', 'Europe/Rome', { clock: '12' })).toMatch(/^0?4:30 pm$/)
})

test('a zone nobody knows takes no page down', () => {
  expect(timeIn('en-GB', 'Mars/Olympus')).toMatch(/^\d\d:\d\d$/)
})
