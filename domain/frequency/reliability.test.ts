import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reliability, slotFate, type PlannedOutcome } from './reliability.ts'

const weekly = { slot: 5, grace: 1 }
const kept = { ...weekly, held: true, sameDay: true, minutesMoved: 0, workdaysMoved: 0 }
const moved = (workdaysMoved: number) => ({ ...weekly, held: true, sameDay: false, minutesMoved: 1440, workdaysMoved })
const fellOut = { ...weekly, held: false }

test('6 kept, 2 moved in time, 1 slipped, 1 lost, 1 excused: 8 of 10', () => {
  const occurrences = [
    ...Array.from({ length: 6 }, () => kept),
    moved(1),
    moved(1),
    moved(3),
    fellOut,
    { ...fellOut, absent: true },
  ]
  const result = reliability({ occurrences })
  expect(result).toMatchObject({
    planned: 10,
    kept: 6,
    movedInTime: 2,
    slipped: 1,
    lost: 1,
    excused: 1,
    reliability: 0.8,
  })
  expect(result.lo).toBeCloseTo(0.490162, 6)
  expect(result.hi).toBeCloseTo(0.943318, 6)
})

test('an hour later on the same day is kept, more is moved in time, earlier counts alike', () => {
  expect(slotFate({ ...kept, minutesMoved: 60 })).toBe('kept')
  expect(slotFate({ ...kept, minutesMoved: 61 })).toBe('movedInTime')
  expect(slotFate({ ...kept, minutesMoved: -90 })).toBe('movedInTime')
})

test('within the slot it slipped, beyond it is lost', () => {
  expect([moved(1), moved(2), moved(5), moved(6), moved(-3)].map(slotFate)).toEqual([
    'movedInTime',
    'slipped',
    'slipped',
    'lost',
    'slipped',
  ])
})

test('a talk held in spite of an absence on the planned day is judged, not excused', () => {
  expect(slotFate({ ...moved(3), absent: true })).toBe('slipped')
})

test('nothing planned, no rate', () => {
  expect(reliability({ occurrences: [{ ...fellOut, absent: true }] })).toMatchObject({
    planned: 0,
    reliability: null,
    lo: null,
  })
})

test('every planned slot has exactly one fate, in any order', () => {
  const occurrence: fc.Arbitrary<PlannedOutcome> = fc.record({
    held: fc.boolean(),
    absent: fc.boolean(),
    sameDay: fc.boolean(),
    minutesMoved: fc.integer({ min: -200, max: 200 }),
    workdaysMoved: fc.integer({ min: 0, max: 12 }),
    slot: fc.constantFrom(5, 10, 20),
    grace: fc.constantFrom(1, 2, 4),
  })
  fc.assert(
    fc.property(fc.array(occurrence), (occurrences) => {
      const all = reliability({ occurrences })
      expect(all.kept + all.movedInTime + all.slipped + all.lost).toBe(all.planned)
      expect(all.planned + all.excused).toBe(occurrences.length)
      expect(reliability({ occurrences: occurrences.toReversed() })).toEqual(all)
    }),
    { numRuns: 2_000 },
  )
})
