import { expect, test } from 'vitest'
import { numberIn, percentIn } from './numbers.ts'

test('a percentage is written as the reader writes it', () => {
  expect(percentIn('en-us', 74)).toBe('74%')
  expect(percentIn('de-de', 74)).toBe('74\u00a0%')
})

test('a figure has the decimal sign of the reader and at most two decimals', () => {
  expect(numberIn('en-gb', 1234.567)).toBe('1,234.57')
  expect(numberIn('de-de', 4.2)).toBe('4,2')
})
