import { expect, test } from 'vitest'
import { bonferroniZ } from './bonferroni-z.ts'

test('five segments at 0.05 need 2.575829, one needs the usual 1.96', () => {
  expect(bonferroniZ({ m: 5, alpha: 0.05 })).toBeCloseTo(2.575829, 6)
  expect(bonferroniZ({ m: 1 })).toBeCloseTo(1.959964, 6)
})
