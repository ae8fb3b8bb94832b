import { expect, test } from 'vitest'
import { isClose } from './is-close.ts'

test('numbers may differ by the tolerance, not by more', () => {
  expect(isClose(0.8, 0.8000005, 1e-6)).toBe(true)
  expect(isClose(0.8, 0.80001, 1e-6)).toBe(false)
  expect(isClose(Number.NaN, 0, 1e-6)).toBe(false)
  expect(isClose(Number.NaN, Number.NaN, 1e-6)).toBe(false)
})

test('null is not 0, not false and not empty; a missing field says the same as null', () => {
  expect([0, false, '', []].map((value) => isClose(value, null, 1))).toEqual([false, false, false, false])
  expect(isClose({ a: 1, b: null }, { a: 1 }, 0)).toBe(true)
  expect(isClose({ a: 1 }, { a: 1, b: 0 }, 0)).toBe(false)
  expect(isClose({ a: 1, b: 2 }, { a: 1 }, 0)).toBe(false)
})

test('lists keep their order and length, and a number is not its text', () => {
  expect(isClose([1, 2], [1, 2], 0)).toBe(true)
  expect(isClose([1, 2], [2, 1], 0)).toBe(false)
  expect(isClose([1, 2], [1], 0)).toBe(false)
  expect(isClose([], {}, 0)).toBe(false)
  expect(isClose('1', 1, 0)).toBe(false)
  expect(isClose(true, 1, 0)).toBe(false)
})
