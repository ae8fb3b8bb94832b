import { expect, test } from 'vitest'
import { typedNumber } from './typed-number.ts'
import { valueOf } from './value-of.ts'

test('a percentage is written as its reader does, with every decimal it has', () => {
  expect(valueOf('en-GB', 81.5, { unit: '%' })).toBe('81.5%')
  expect(valueOf('de-DE', 81.5, { unit: '%' })).toBe('81,5\u00a0%')
})

test('any other unit stands behind its number and never alone on the next line', () => {
  expect(valueOf('en-GB', 46, { unit: 'h' })).toBe('46\u00a0h')
  expect(valueOf('de-DE', 1234.5, { unit: ' k€ ' })).toBe('1.234,5\u00a0k€')
  expect(valueOf('en-GB', 12, { unit: '' })).toBe('12')
})

test('on a scale of words a value is the word of its step', () => {
  const scale = ['never', 'seldom', 'sometimes', 'often', 'always']
  expect(valueOf('en-GB', 4, { unit: '', scale })).toBe('often')
})

test('a number to be changed is written as it would be typed, so that it is read back as it was', () => {
  expect(typedNumber('de-DE', 1234.5)).toBe('1234,5')
  expect(typedNumber('en-GB', 12_345)).toBe('12345')
})
