import { expect, test } from 'vitest'
import type { CommitmentOutcome } from '../follow-through/commitment-outcome.ts'
import { sayDoGapReading } from './say-do-gap.ts'

const time = { window: ['2026-07-06', '2026-10-05'] as const, asOf: '2026-10-05' }
const kept = (onTime: number, due: number): Record<string, CommitmentOutcome> =>
  Object.fromEntries(Array.from({ length: due }, (_, index) => [`c${index}`, index < onTime ? 'on_time' : 'late']))

test('5 of 8 against 9 of 10 is no clear difference', () => {
  const reading = sayDoGapReading({ ...time, manager: kept(5, 8), report: kept(9, 10) })
  expect(reading).toMatchObject({ n: 18, detail: { verdict: 'no_clear_difference', manager: { x: 5, n: 8 } } })
  expect(reading.value).toBeCloseTo(-0.275, 12)
})

test('the side with fewer decides whether there is enough', () => {
  expect(sayDoGapReading({ ...time, manager: kept(4, 4), report: kept(9, 10) })).toMatchObject({
    value: null,
    lack: { have: 4, need: 5, unit: 'duePromisesPerSide' },
  })
})

test('exactly five on each side are enough', () => {
  expect(sayDoGapReading({ ...time, manager: kept(5, 5), report: kept(4, 5) }).value).toBeCloseTo(0.2, 12)
})
