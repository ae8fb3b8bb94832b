import { expect, test } from 'vitest'
import { diffInDiff } from './diff-in-diff.ts'

const leaders = { pilotPre: [60, 64, 70], pilotPost: [72, 70, 80], compPre: [66, 62, 70], compPost: [69, 64, 72] }

test('the pilot rose by 9.333, the others by 2.333: 7 points remain', () => {
  expect(diffInDiff(leaders)).toBeCloseTo(7, 9)
})

test('when any of the four groups is empty there is nothing to say', () => {
  for (const group of Object.keys(leaders)) expect(diffInDiff({ ...leaders, [group]: [] })).toBeNull()
})
