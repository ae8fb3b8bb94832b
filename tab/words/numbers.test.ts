import { expect, test } from 'vitest'
import { percentIn } from './numbers.ts'

test('a percentage is written as the reader writes it', () => {
  expect(percentIn('en-us', 74)).toBe('74%')
  expect(percentIn('de-de', 74)).toBe('74\u00a0%')
})

test('a share that was measured finer keeps its decimal, in the sign of the reader', () => {
  expect(percentIn('en-gb', 12.54, 1)).toBe('12.5%')
  expect(percentIn('de-de', 12.54, 1)).toBe('12,5\u00a0%')
})
