import { expect, test } from 'vitest'
import type { CommitmentOutcome } from '../follow-through/commitment-outcome.ts'
import { promisesCompleteReading } from './promises-complete.ts'

const time = { window: ['2026-07-06', '2026-10-05'] as const, asOf: '2026-10-05' }
const of = (counts: Partial<Record<CommitmentOutcome, number>>) =>
  Object.fromEntries(
    Object.entries(counts).flatMap(([outcome, count]) =>
      Array.from({ length: count }, (_, index) => [`${outcome}${index}`, outcome as CommitmentOutcome] as const),
    ),
  )

test('3 of 7 kept: the counts are shown, and the gentler figures stand beside it', () => {
  const outcomes = of({ on_time: 3, late: 2, overdue: 1, dropped: 1, excused: 1, instant: 4, not_due: 2 })
  const renegotiatedOutcomes = of({ on_time: 5, late: 1, dropped: 1 })
  const reading = promisesCompleteReading({ ...time, owner: 'report', outcomes, renegotiatedOutcomes })
  expect(reading).toMatchObject({
    n: 7,
    counts: { x: 3, n: 7 },
    detail: {
      owner: 'report',
      late: 2,
      overdue: 1,
      dropped: 1,
      excused: 1,
      isExcusedShareHigh: false,
      renegotiated: { x: 5, n: 7 },
    },
  })
  expect(reading.value === null ? null : reading.detail.sayDo).toBeCloseTo(5 / 7, 12)
})

test('many excused promises are pointed out', () => {
  expect(
    promisesCompleteReading({ ...time, owner: 'manager', outcomes: of({ on_time: 5, excused: 2 }) }),
  ).toMatchObject({
    detail: { isExcusedShareHigh: true },
  })
  expect(
    promisesCompleteReading({ ...time, owner: 'manager', outcomes: of({ on_time: 8, excused: 2 }) }),
  ).toMatchObject({
    detail: { isExcusedShareHigh: false },
  })
})

test('twenty of twenty asks whether the promises are too small', () => {
  expect(promisesCompleteReading({ ...time, owner: 'manager', outcomes: of({ on_time: 20 }) })).toMatchObject({
    detail: { isPerfect: true },
  })
  expect(promisesCompleteReading({ ...time, owner: 'manager', outcomes: of({ on_time: 19 }) })).toMatchObject({
    detail: { isPerfect: false },
  })
})

test('four due are too few', () => {
  expect(promisesCompleteReading({ ...time, owner: 'manager', outcomes: of({ on_time: 4 }) })).toMatchObject({
    value: null,
    lack: { have: 4, need: 5 },
  })
  expect(promisesCompleteReading({ ...time, owner: 'manager', outcomes: {} })).toMatchObject({
    value: null,
    lack: { have: 0 },
  })
})
