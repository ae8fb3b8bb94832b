import { expect, it } from 'vitest'
import { momentOf } from './moment-of.ts'

it.each([
  ['en-GB', 'Europe/Berlin', 'Thu 15 Oct, 00:30'],
  ['en-GB', 'America/New_York', 'Wed 14 Oct, 18:30'],
  ['de-DE', 'Europe/Berlin', 'Do, 15. Okt., 00:30'],
])('writes an instant on the clock of %s in %s', (locale, zone, text) => {
  expect(momentOf('2026-10-14T22:30:00.000Z', { locale, zone })).toBe(text)
})
