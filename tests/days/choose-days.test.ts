import { expect, it } from 'vitest'
import { readInstant } from '../../sandbox/clock/read-instant.ts'
import { chooseDays } from './choose-days.ts'
import { testDays } from './days.ts'

it('takes all it knows, or those that are asked for, known or not', () => {
  expect(chooseDays(undefined, 'UTC')).toBe(testDays)
  const asked = chooseDays('2026-10-21,2027-06-01T09:00+02:00', 'Asia/Tokyo')
  expect(asked.map(({ at, zone }) => [at, zone])).toEqual([
    ['2026-10-21T00:10+02:00', 'Europe/Berlin'],
    ['2027-06-01T09:00+02:00', 'Asia/Tokyo'],
  ])
})

it.each(['2027-02-29', '2026', 'all', ''])('says in one sentence that there is no "%s"', (text) => {
  expect(() => chooseDays(text, 'UTC')).toThrow(/^--days takes [^\n]*\.$/)
})

it('knows only days that exist, and every weekday among them', () => {
  for (const { at } of testDays) readInstant(at, 'days')
  expect(new Set(testDays.map(({ at }) => new Date(at.slice(0, 10)).getUTCDay())).size).toBe(7)
})
