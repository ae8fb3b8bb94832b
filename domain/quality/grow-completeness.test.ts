import { expect, test } from 'vitest'
import { growCompleteness } from './grow-completeness.ts'

test('two options and one commitment are needed for their parts', () => {
  const sessions = [
    { goal: 1, reality: 1, options: 3, will: 1 },
    { goal: 1, reality: 0, options: 1, will: 1 },
    { goal: true, reality: true, options: 2, will: 0 },
  ]
  expect(growCompleteness({ sessions })).toEqual({ perSession: [1, 0.5, 0.75], mean: 0.75 })
})

test('an empty template is complete in nothing', () => {
  expect(growCompleteness({ sessions: [{ goal: 0, reality: false, options: 0, will: 0 }] }).mean).toBe(0)
})

test('without a coaching session there is no mean', () => {
  expect(growCompleteness({ sessions: [] })).toEqual({ perSession: [], mean: null })
})
