import { expect, test } from 'vitest'
import { mergeSegments } from './merge-segments.ts'

test('a second file adds people and what it says, and takes nothing away', () => {
  const before = [
    { address: 'a', segments: { department: 'Sales', level: 'L1' } },
    { address: 'b', segments: { department: 'Legal' } },
  ]
  const added = [
    { address: 'c', segments: { level: 'L9' } },
    { address: 'a', segments: { level: 'L2' } },
  ]
  expect(mergeSegments(before, added)).toEqual([
    { address: 'a', segments: { department: 'Sales', level: 'L2' } },
    { address: 'b', segments: { department: 'Legal' } },
    { address: 'c', segments: { level: 'L9' } },
  ])
})
