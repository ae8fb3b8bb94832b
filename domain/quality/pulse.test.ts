import { expect, test } from 'vitest'
import { addDays } from '../time/add-days.ts'
import { countAnswer, daysUntilNextPulse, isFresh, pulseIsDue } from './pulse.ts'

test('an answer raises one of five counts', () => {
  expect(countAnswer([0, 0, 1, 4, 2], 4)).toEqual([0, 0, 1, 5, 2])
  for (const wrong of [0, 6, 2.5, Number.NaN]) expect(() => countAnswer([0, 0, 0, 0, 0], wrong)).toThrow('1 to 5')
})

test('the question comes back after four to six weeks, never earlier', () => {
  expect(daysUntilNextPulse(0)).toBe(28)
  expect(daysUntilNextPulse(0.999)).toBe(42)
  expect(pulseIsDue('2026-11-12', '2026-11-11')).toBe(false)
  expect(pulseIsDue('2026-11-12', '2026-11-12')).toBe(true)
  expect(pulseIsDue(undefined, '2026-11-12')).toBe(true)
})

test('it is asked only after a 1:1, and while that is fresh', () => {
  const weekly = { today: '2026-10-15', cadenceDays: 7 }
  expect(isFresh(null, weekly)).toBe(false)
  expect(isFresh('2026-10-16', weekly)).toBe(false)
  expect(isFresh('2026-10-15', weekly)).toBe(true)
  expect(isFresh('2026-10-01', weekly)).toBe(true)
  expect(isFresh('2026-09-30', weekly)).toBe(false)
})

test.each([7, 14, 21, 28])('two who meet every %i days are asked until a week after the next 1:1', (cadenceDays) => {
  expect(isFresh('2026-10-15', { today: addDays('2026-10-15', cadenceDays + 7), cadenceDays })).toBe(true)
  expect(isFresh('2026-10-15', { today: addDays('2026-10-15', cadenceDays + 8), cadenceDays })).toBe(false)
})
