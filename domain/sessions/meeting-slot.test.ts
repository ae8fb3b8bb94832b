import { expect, test } from 'vitest'
import { currentSlot, nextSlot, panelSlot } from './meeting-slot.ts'
import type { PlannedSlot } from '../rhythm.ts'

const today: PlannedSlot = { startAt: '2026-10-15T08:00:00Z', endAt: '2026-10-15T08:30:00Z', on: '2026-10-15' }
const later: PlannedSlot = { startAt: '2026-10-22T08:00:00Z', endAt: '2026-10-22T08:30:00Z', on: '2026-10-22' }
const planned = [today, later]

test.each([
  ['sixteen minutes before, it lies ahead', '2026-10-15T07:44:00Z', undefined, today],
  ['a quarter of an hour before, it is now', '2026-10-15T07:45:00Z', today, later],
  ['while it runs, it is now', '2026-10-15T08:29:00Z', today, later],
  ['when it ends, it is over', '2026-10-15T08:30:00Z', undefined, later],
  ['after the last one nothing lies ahead', '2026-10-23T08:00:00Z', undefined, undefined],
])('%s', (_, now, current, next) => {
  expect(currentSlot(planned, now)).toEqual(current)
  expect(nextSlot(planned, now)).toEqual(next)
})

test.each([
  ['2026-10-15T07:54:59Z', undefined],
  ['2026-10-15T07:55:00Z', today],
  ['2026-10-15T08:45:00Z', today],
  ['2026-10-15T08:45:01Z', undefined],
])('a panel opened at %s tells of the meeting, or of none', (now, slot) => {
  expect(panelSlot(planned, now)).toEqual(slot)
})
