import { expect, test } from 'vitest'
import { differingAgain } from './differing-again.ts'
import type { DifferingSegment } from './differing-segments.ts'

test('a group is worth a question when it differed twice, and in its own attribute', () => {
  const sales: DifferingSegment = {
    attribute: 'department',
    segment: 'Sales',
    measure: 'coverage',
    side: 'below',
    isAgain: true,
  }
  const once = { ...sales, segment: 'Plant', isAgain: false }
  const elsewhere = { ...sales, attribute: 'office' }
  expect(differingAgain([once, sales, elsewhere], 'department')).toEqual([sales])
  expect(differingAgain([], 'department')).toEqual([])
})
