import { expect, test } from 'vitest'
import { publishedLimits } from './published-limits.ts'

test('an interval stays, a masked rate reaches from its bound to the end', () => {
  expect(publishedLimits({ shown: '70%', lo: 45, hi: 90 })).toEqual([45, 90])
  expect(publishedLimits({ shown: '<10%' })).toEqual([0, 10])
  expect(publishedLimits({ shown: '>95%' })).toEqual([95, 100])
})
