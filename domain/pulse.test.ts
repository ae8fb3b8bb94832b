import { expect, test } from 'vitest'
import { countAnswer, daysUntilNextPulse, pulseIsDue } from './pulse.ts'

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
