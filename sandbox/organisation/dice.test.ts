import { expect, test } from 'vitest'
import { makeDice, pick } from './dice.ts'

test('the same question has the same answer, whatever was asked between', () => {
  const dice = makeDice('seed')
  const first = dice('a', 1)
  dice('b')
  expect(dice('a', 1)).toBe(first)
  expect(makeDice('seed')('a', 1)).toBe(first)
  expect(makeDice('other')('a', 1)).not.toBe(first)
  expect(dice('a1')).not.toBe(first)
})

test('answers spread evenly', () => {
  const dice = makeDice(7)
  const tenths = Array.from({ length: 10 }, () => 0)
  for (let at = 0; at < 20_000; at++) tenths[Math.floor(dice('roll', at) * 10)]! += 1
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200)
})

test('a pick is always one of the list', () => {
  expect([pick(['a', 'b'], 0), pick(['a', 'b'], 0.999_999), pick(['a', 'b'], 1)]).toEqual(['a', 'b', 'b'])
  expect(() => pick([], 0.5)).toThrow(/nothing/)
})
