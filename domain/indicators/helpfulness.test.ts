import { expect, test } from 'vitest'
import { helpfulnessReading } from './helpfulness.ts'

const team = {
  window: ['2026-07-06', '2026-10-05'] as const,
  asOf: '2026-10-05',
  counts: [0, 1, 1, 2, 2],
  eligible: 8,
  newSinceLast: 6,
}

test('four of six favourable answers: 65 %, and the size only as a band', () => {
  expect(helpfulnessReading(team)).toMatchObject({ value: '65%', lo: 25, hi: 95, n: '5-9', detail: { midPercent: 65 } })
})

test('unanimous answers are masked', () => {
  const reading = helpfulnessReading({ ...team, counts: [0, 0, 0, 3, 3] })
  expect(reading).toMatchObject({ value: '>75%', detail: { midPercent: 75 } })
  expect(reading).not.toHaveProperty('lo')
})

test('how many answers there are is not told when they are too few', () => {
  const reading = helpfulnessReading({ ...team, counts: [0, 0, 1, 1, 1] })
  expect(reading).toMatchObject({ value: null, reason: 'min_group', n: 0, lack: { need: 5, unit: 'answers' } })
  expect(JSON.stringify(reading)).not.toContain('have')
  expect(helpfulnessReading({ ...team, newSinceLast: 4 })).toMatchObject({
    reason: 'too_few_new',
    lack: { unit: 'newAnswers' },
  })
})

test('over several teams no manager may stand out', () => {
  expect(helpfulnessReading({ ...team, byManager: { m1: 3, m2: 3 } })).toMatchObject({ reason: 'min_managers' })
  expect(helpfulnessReading({ ...team, byManager: { m1: 4, m2: 1, m3: 1 } })).toMatchObject({ reason: 'dominance' })
  expect(helpfulnessReading({ ...team, byManager: { m1: 3, m2: 2, m3: 1 } })).toMatchObject({ value: '65%' })
})
