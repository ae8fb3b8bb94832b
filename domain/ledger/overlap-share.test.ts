import { expect, it } from 'vitest'
import { overlapShare, spanOf } from './overlap-share.ts'

function span(start: string, end: string) {
  return spanOf({ start: `2026-10-15T${start}:00Z`, end: `2026-10-15T${end}:00Z` })
}

it.each([
  ['nothing', [], 0],
  ['two that overlap each other', [span('08:30', '09:15'), span('09:00', '09:30')], 0.5],
  ['one around it', [span('08:00', '11:00')], 1],
  ['one that only touches it', [span('10:00', '11:00')], 0],
  ['a short one inside a long one', [span('09:00', '09:45'), span('09:15', '09:30')], 0.75],
])('nine to ten under %s', (_, others, share) => {
  expect(overlapShare(span('09:00', '10:00'), others)).toBe(share)
})
