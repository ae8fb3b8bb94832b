import fc from 'fast-check'
import { expect, test } from 'vitest'
import { topicDiversity } from './topic-diversity.ts'

test('4, 2 and 2 of eight topics feel like 2.8 topics', () => {
  const diversity = topicDiversity({ counts: [4, 2, 2, 0, 0, 0, 0, 0] })
  expect(diversity?.H).toBeCloseTo(1.039721, 6)
  expect(diversity?.evenness).toBeCloseTo(0.5, 12)
  expect(diversity?.effectiveTopics).toBeCloseTo(2.828427, 6)
})

test('one topic is one, eight equal ones are eight, none is unknown', () => {
  expect(topicDiversity({ counts: [7, 0, 0, 0, 0, 0, 0, 0] })).toEqual({ H: 0, evenness: 0, effectiveTopics: 1 })
  expect(topicDiversity({ counts: [2, 2, 2, 2, 2, 2, 2, 2] })?.effectiveTopics).toBeCloseTo(8, 9)
  expect(topicDiversity({ counts: [0, 0] })).toBeNull()
})

test('neither order nor scale matters', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 8, maxLength: 8 }), (counts) => {
      const plain = topicDiversity({ counts })?.H ?? -1
      const other = topicDiversity({ counts: counts.toReversed().map((count) => count * 3) })?.H ?? -1
      expect(other).toBeCloseTo(plain, 9)
    }),
    { numRuns: 2_000 },
  )
})
