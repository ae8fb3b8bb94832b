import { expect, test } from 'vitest'
import { recencyState } from './recency-state.ts'

const weekly = { last: '2026-09-07', pattern: [1, 2, 3, 4, 5], cadenceDays: 7 }

test('weekly: on track, due on the next Monday, overdue on Tuesday, lapsed after two weeks', () => {
  const states = ['2026-09-11', '2026-09-14', '2026-09-15', '2026-09-18', '2026-09-21'].map(
    (asOf) => recencyState({ ...weekly, asOf }).state,
  )
  expect(states).toEqual(['on_track', 'due', 'overdue', 'overdue', 'lapsed'])
})

test('workdays and calendar days stand beside the state', () => {
  expect(recencyState({ ...weekly, asOf: '2026-09-14' })).toEqual({ workdaysSince: 5, daysSince: 7, state: 'due' })
})

test('a holiday stops the clock', () => {
  const absences = [['2026-09-14', '2026-09-18'] as const]
  expect(recencyState({ ...weekly, absences, asOf: '2026-09-21' }).state).toBe('due')
})

test('who never met has no days, not zero', () => {
  expect(recencyState({ ...weekly, last: null, asOf: '2026-09-14' })).toEqual({
    workdaysSince: null,
    daysSince: null,
    state: 'never',
  })
})
