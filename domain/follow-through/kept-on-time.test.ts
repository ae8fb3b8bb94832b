import { expect, test } from 'vitest'
import { countOutcomes, keptOnTime } from './kept-on-time.ts'

test('3 on time, 2 late, 1 overdue, 1 dropped: 3 of 7; excused, instant and not due stay outside', () => {
  const outcomes = {
    c1: 'on_time',
    c2: 'late',
    c3: 'overdue',
    c4: 'on_time',
    c5: 'late',
    c6: 'excused',
    c7: 'dropped',
    c8: 'instant',
    c9: 'not_due',
    c10: 'on_time',
    c11: 'undated',
  } as const
  const kept = keptOnTime({ outcomes })
  expect(kept).toMatchObject({ due: 7, onTime: 3 })
  expect(kept.keptOnTime).toBeCloseTo(0.428571, 6)
  expect(kept.lo).toBeCloseTo(0.15822, 6)
  expect(kept.hi).toBeCloseTo(0.749542, 6)
  expect(kept.sayDo).toBeCloseTo(0.714286, 6)
})

test('nothing due, no rate', () => {
  expect(keptOnTime({ outcomes: { c1: 'not_due' } })).toEqual({
    due: 0,
    onTime: 0,
    keptOnTime: null,
    lo: null,
    hi: null,
    sayDo: null,
  })
})

test('outcomes that do not occur are counted as 0', () => {
  expect(countOutcomes(['late', 'late'])).toMatchObject({ late: 2, on_time: 0, undated: 0 })
})
