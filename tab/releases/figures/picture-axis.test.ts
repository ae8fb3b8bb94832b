import { expect, test } from 'vitest'
import { along, wholeScale } from './picture-axis.ts'

test('the scale is never cut', () => {
  expect([wholeScale.from, wholeScale.to]).toEqual([0, 100])
})

test('a percentage finds its place', () => {
  expect(along({ from: 40, to: 100, ticks: [] }, 70)).toBe(50)
})
