import { expect, test } from 'vitest'
import { checkLimits } from './check-limits.ts'
import type { Values, Write } from './rows.ts'

function put(values: Values, key = 'a|1'): Write {
  return { kind: 'put', key, values }
}

function texts(count: number, length: number): Values {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`p${n}`, 'x'.repeat(length)]))
}

function puts(count: number, values: Values = {}): Write[] {
  return Array.from({ length: count }, (_, n) => put(values, `a|${n}`))
}

test('a property of 32,768 characters fits, one more does not', () => {
  expect(() => checkLimits('p', [put({ text: 'x'.repeat(32_768) })])).not.toThrow()
  expect(() => checkLimits('p', [put({ text: 'x'.repeat(32_769) })])).toThrow('text in a|1')
})

test('252 properties fit, one more does not', () => {
  expect(() => checkLimits('p', [put(texts(252, 1))])).not.toThrow()
  expect(() => checkLimits('p', [put(texts(253, 1))])).toThrow('253 properties')
})

test('a row over 1 MiB does not fit, though each of its properties does', () => {
  expect(() => checkLimits('p', [put(texts(16, 32_000))])).not.toThrow()
  expect(() => checkLimits('p', [put(texts(17, 32_000))])).toThrow('bytes in a|1')
})

test('100 writes fit, one more does not', () => {
  expect(() => checkLimits('p', puts(100))).not.toThrow()
  expect(() => checkLimits('p', puts(101))).toThrow('101 writes')
})

test('one change of more than 4 MiB does not fit', () => {
  expect(() => checkLimits('p', puts(13, texts(10, 30_000)))).not.toThrow()
  expect(() => checkLimits('p', puts(14, texts(10, 30_000)))).toThrow('bytes in one change')
})

test.each(["o'hara", 'a/b', 'a b', 'ä', '', 'x'.repeat(513), `x' or PartitionKey ne 'x`])('"%s" is no key', (key) => {
  expect(() => checkLimits('p', [put({}, key)])).toThrow('not a key')
  expect(() => checkLimits(key, [put({})])).toThrow('not a key')
})

test('a change names each row once', () => {
  expect(() => checkLimits('p', [put({}), { kind: 'remove', key: 'a|1' }])).toThrow('twice')
})
