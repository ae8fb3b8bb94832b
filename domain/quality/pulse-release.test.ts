import { expect, test } from 'vitest'
import { pulseRelease } from './pulse-release.ts'

const team = { eligible: 8, newSinceLast: 6, k: 5 }

test('four of six favourable answers are shown as 65 %, between 25 and 95', () => {
  expect(pulseRelease({ ...team, scores: [5, 4, 4, 3, 5, 2] })).toEqual({
    released: true,
    shown: '65%',
    lo: 25,
    hi: 95,
    n: '5-9',
  })
})

test('a histogram says the same', () => {
  expect(pulseRelease({ ...team, counts: [0, 1, 1, 2, 2] })).toEqual(
    pulseRelease({ ...team, scores: [5, 4, 4, 3, 5, 2] }),
  )
})

test('small teams, few answers and few new ones are not shown', () => {
  expect(pulseRelease({ ...team, eligible: 4, scores: [5, 4, 4, 3] })).toEqual({ released: false, reason: 'min_group' })
  expect(pulseRelease({ ...team, scores: [5, 4, 4, 3] })).toEqual({ released: false, reason: 'min_group' })
  expect(pulseRelease({ ...team, newSinceLast: 4, scores: [5, 4, 4, 3, 5, 2] })).toEqual({
    released: false,
    reason: 'too_few_new',
  })
})

test('unanimous answers are masked', () => {
  expect(pulseRelease({ ...team, scores: [5, 5, 4, 4, 5] })).toEqual({ released: true, shown: '>75%', n: '5-9' })
  expect(pulseRelease({ ...team, scores: [1, 2, 3, 3, 3] })).toEqual({ released: true, shown: '<25%', n: '5-9' })
})

test('an answer outside 1 to 5 is refused', () => {
  expect(() => pulseRelease({ ...team, scores: [6, 5, 5, 5, 5] })).toThrow(RangeError)
})

test('exactly five people, answers and new ones are enough; four people are not, whatever they answer', () => {
  const scores = [5, 4, 3, 2, 1]
  expect(pulseRelease({ eligible: 5, newSinceLast: 5, k: 5, scores })).toMatchObject({ released: true, shown: '40%' })
  expect(pulseRelease({ eligible: 4, newSinceLast: 5, k: 5, scores })).toEqual({ released: false, reason: 'min_group' })
})

test('half an answer and none are refused as well', () => {
  for (const score of [0, 2.5]) expect(() => pulseRelease({ ...team, scores: [score, 5, 5, 5, 5] })).toThrow(RangeError)
})
