import { expect, test } from 'vitest'
import { topicWeights } from './topic-weights.ts'

test('each session weighs one, split over its tags', () => {
  expect(topicWeights({ sessions: [['goals'], ['goals', 'feedback'], ['career']] })).toEqual([
    1.5, 0, 0.5, 0, 1, 0, 0, 0,
  ])
})

test('a tag given twice, an unknown word or no tag adds nothing', () => {
  expect(topicWeights({ sessions: [['goals', 'goals'], ['weather'], []] })).toEqual([1, 0, 0, 0, 0, 0, 0, 0])
  expect(topicWeights({ sessions: [['goals', 'weather']], taxonomy: ['weather', 'goals'] })).toEqual([0.5, 0.5])
})
