import { expect, it } from 'vitest'
import { retryAfterSeconds } from './retry-after.ts'

const now = Date.parse('2026-10-15T10:00:00Z')

it.each([
  ['10', 10],
  ['2.128', 2.128],
  ['0.249', 0.249],
  ['0', 0],
  ['Thu, 15 Oct 2026 10:00:30 GMT', 30],
  ['Thu, 15 Oct 2026 09:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
])('reads Retry-After %s as %s seconds', (header, seconds) => {
  expect(retryAfterSeconds(header, now)).toBe(seconds)
})
