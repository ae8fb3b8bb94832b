import { expect, test } from 'vitest'
import { plannedSession, saysHeld, spokenFrom, withStatement } from './session.ts'

test('either side says what happened, and can take it back', () => {
  const moved = withStatement(plannedSession('2026-10-15'), 'report', 'moved')
  expect(moved.said).toEqual({ report: 'moved' })
  expect(withStatement(moved, 'manager', 'held').said).toEqual({ report: 'moved', manager: 'held' })
  expect(withStatement(moved, 'report', undefined).said).toEqual({})
})

test('a contradiction says nothing about whether they met', () => {
  const held = withStatement(plannedSession('2026-10-15'), 'report', 'held')
  expect([held, withStatement(held, 'manager', 'not_held')].map(saysHeld)).toEqual([true, false])
})

test('a day is spoken of for thirteen weeks, and not before the oldest session at hand once others were put away', () => {
  const on = (...days: string[]) => days.map((day) => ({ on: day }))
  expect(spokenFrom([], '2026-10-15')).toBe('2026-07-16')
  expect(spokenFrom(on('2026-10-01', '2026-10-08'), '2026-10-15')).toBe('2026-07-16')
  expect(spokenFrom(on('2026-09-24', '2026-10-01', '2026-10-08', '2026-10-15'), '2026-10-15')).toBe('2026-09-24')
  expect(spokenFrom(on('2026-06-01'), '2026-10-15')).toBe('2026-06-01')
})
