import { expect, test } from 'vitest'
import { figureOf, likelyRange } from './figure-of.ts'

test('a percentage and both borders are read', () => {
  expect(figureOf('74%')).toEqual({ kind: 'exact', percent: 74 })
  expect(figureOf('<5%')).toEqual({ kind: 'below', percent: 5 })
  expect(figureOf('>90%')).toEqual({ kind: 'above', percent: 90 })
})

test.each(['', '74', '7.5%', 'not shown', '<>5%'])('"%s" is no released share', (text) => {
  expect(() => figureOf(text)).toThrow('not a released share')
})

test('behind a border the range is all that lies beyond it', () => {
  expect(likelyRange(figureOf('<10%'), 2, 7)).toEqual({ lo: 0, hi: 10 })
  expect(likelyRange(figureOf('>95%'), 96, 99)).toEqual({ lo: 95, hi: 100 })
  expect(likelyRange(figureOf('70%'), 45, 90)).toEqual({ lo: 45, hi: 90 })
})
