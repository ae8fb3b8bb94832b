import { expect, test } from 'vitest'
import { mean } from './mean.ts'

test('60, 64 and 70 have mean 64.666667; no numbers have none', () => {
  expect(mean([60, 64, 70])).toBeCloseTo(64.666667, 6)
  expect(mean([])).toBeNull()
})
