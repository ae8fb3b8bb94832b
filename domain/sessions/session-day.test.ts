import { expect, test } from 'vitest'
import { sessionDay } from './session-day.ts'
import { localDate } from '../time/local-date.ts'

const dayIn = (zone: string) => (at: string) => localDate(at, zone)

const evening = { startAt: '2026-10-15T20:30:00Z', endAt: '2026-10-15T21:00:00Z', on: '2026-10-15' }

test.each([
  ['during the meeting: its day', '2026-10-15T20:45:00Z', '2026-10-15'],
  ['after midnight on the way home: still its day', '2026-10-15T23:30:00Z', '2026-10-15'],
  ['a day later: that day', '2026-10-16T21:00:00Z', '2026-10-16'],
  ['in the morning before it: that day', '2026-10-15T06:00:00Z', '2026-10-15'],
])('a note written %s', (_, now, day) => {
  expect(sessionDay({ planned: [evening], dayOf: dayIn('Europe/Berlin'), now })).toBe(day)
})

test('without any meeting it is the local date of the pair, not of the server', () => {
  const asked = { planned: [], now: '2026-10-15T22:30:00Z' }
  expect(sessionDay({ ...asked, dayOf: dayIn('Europe/Berlin') })).toBe('2026-10-16')
  expect(sessionDay({ ...asked, dayOf: dayIn('America/Los_Angeles') })).toBe('2026-10-15')
})
