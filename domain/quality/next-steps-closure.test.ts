import { expect, test } from 'vitest'
import { nextStepsClosure } from './next-steps-closure.ts'

const sessions = [
  {
    date: '2026-09-07',
    commitments: [
      { due: '2026-09-11', resolved: '2026-09-10' },
      { due: '2026-09-14', resolved: '2026-09-16' },
    ],
  },
  { date: '2026-09-15', commitments: [{ due: '2026-09-22', resolved: '2026-09-22' }, { due: '2026-10-30' }] },
  { date: '2026-09-28', commitments: [] },
]

test('resolved after the next talk is too late, due after it does not count', () => {
  const result = nextStepsClosure({ sessions })
  expect(result).toMatchObject({ dueByNext: 3, resolved: 2 })
  expect(result.closure).toBeCloseTo(2 / 3, 12)
  expect(result.capture).toBeCloseTo(2 / 3, 12)
})

test('the order of the sessions does not matter, the day itself is in time', () => {
  expect(nextStepsClosure({ sessions: sessions.toReversed() })).toEqual(nextStepsClosure({ sessions }))
  const onTheDay = [
    { date: '2026-09-07', commitments: [{ due: '2026-09-15', resolved: '2026-09-15' }] },
    { date: '2026-09-15', commitments: [] },
  ]
  expect(nextStepsClosure({ sessions: onTheDay })).toMatchObject({ dueByNext: 1, resolved: 1 })
})

test('undated steps and the last session’s steps are not judged', () => {
  const last = [
    { date: '2026-09-07', commitments: [{ due: null }] },
    { date: '2026-09-15', commitments: [{ due: '2026-09-16' }] },
  ]
  expect(nextStepsClosure({ sessions: last })).toEqual({ dueByNext: 0, resolved: 0, closure: null, capture: 1 })
  expect(nextStepsClosure({ sessions: [] })).toEqual({ dueByNext: 0, resolved: 0, closure: null, capture: null })
})
