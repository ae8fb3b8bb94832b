import { expect, test } from 'vitest'
import { blockEnd } from './block-end.ts'

test('a block ends on the Sunday of its fourth week, across a month, a year and a leap day', () => {
  expect(blockEnd('2026-09-07')).toBe('2026-10-04')
  expect(blockEnd('2026-12-28')).toBe('2027-01-24')
  expect(blockEnd('2028-02-14')).toBe('2028-03-12')
})
