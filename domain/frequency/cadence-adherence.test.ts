import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../time/add-days.ts'
import { cadenceAdherence } from './cadence-adherence.ts'
import type { AdherenceInput } from './covered-days.ts'

const weekly: AdherenceInput = {
  window: ['2026-09-07', '2026-10-05'],
  pattern: [1, 2, 3, 4, 5],
  cadenceDays: 7,
  sessions: [],
}

test('four talks in the first week fool the count but not the adherence', () => {
  const sessions = ['2026-09-07', '2026-09-08', '2026-09-09', '2026-09-10']
  expect(cadenceAdherence({ ...weekly, sessions })).toEqual({
    slot: 5,
    grace: 1,
    covered: 9,
    available: 20,
    adherence: 0.45,
    held: 4,
    heldRatio: 1,
  })
})

test('a hole of three days costs three days, and a holiday explains it', () => {
  const sessions = ['2026-09-07', '2026-09-15', '2026-09-28']
  expect(cadenceAdherence({ ...weekly, sessions }).adherence).toBe(0.85)
  expect(cadenceAdherence({ ...weekly, sessions, absences: [['2026-09-21', '2026-09-25']] }).adherence).toBe(1)
})

test('a Monday talk that slips to Tuesday costs nothing', () => {
  const sessions = ['2026-09-08', '2026-09-14', '2026-09-22', '2026-09-28']
  expect(cadenceAdherence({ ...weekly, sessions, relation: ['2026-09-07', null] }).adherence).toBe(1)
})

test('two talks on a day are one, and talks outside the window are not held in it', () => {
  const sessions = ['2026-09-01', '2026-09-07', '2026-09-07', '2026-10-05']
  expect(cadenceAdherence({ ...weekly, sessions }).held).toBe(1)
})

test('without an available day there is no rate', () => {
  const away = { absences: [['2026-09-01', '2026-10-31'] as const], sessions: ['2026-09-07'] }
  expect(cadenceAdherence({ ...weekly, ...away })).toMatchObject({ available: 0, adherence: null, heldRatio: null })
})

const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays('2026-09-07', days))
const somePair = fc.record({
  window: fc.constant(['2026-09-07', '2026-10-05'] as const),
  pattern: fc.subarray([1, 2, 3, 4, 5, 6], { minLength: 1 }),
  cadenceDays: fc.constantFrom(7, 14, 21, 28),
  sessions: fc.array(day, { maxLength: 8 }),
  absences: fc.array(day, { maxLength: 6 }),
  relation: fc.constantFrom(undefined, ['2026-01-01', null] as const, ['2026-09-10', null] as const),
})

test('it lies between 0 and 1, and one more talk never lowers it', () => {
  fc.assert(
    fc.property(somePair, day, (pair, extra) => {
      const { adherence } = cadenceAdherence(pair)
      const { adherence: more } = cadenceAdherence({ ...pair, sessions: [...pair.sessions, extra] })
      if (adherence === null) {
        expect(more).toBeNull()
        return
      }
      expect(adherence).toBeGreaterThanOrEqual(0)
      expect(more).toBeGreaterThanOrEqual(adherence)
      expect(more).toBeLessThanOrEqual(1)
    }),
    { numRuns: 10_000 },
  )
}, 60_000)

test('the order of sessions and absences never matters', () => {
  fc.assert(
    fc.property(somePair, (pair) => {
      const reversed = { ...pair, sessions: pair.sessions.toReversed(), absences: pair.absences.toReversed() }
      expect(cadenceAdherence(reversed)).toEqual(cadenceAdherence(pair))
    }),
    { numRuns: 1_000 },
  )
})
