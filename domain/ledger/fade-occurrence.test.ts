import { expect, test } from 'vitest'
import { fadeOccurrence } from './fade-occurrence.ts'
import type { Occurrence } from './occurrence.ts'

const held: Occurrence = {
  key: 'one',
  plannedAt: '2026-09-01T08:00:00.000Z',
  plannedOn: '2026-09-01',
  startAt: '2026-09-01T08:00:00.000Z',
  endAt: '2026-09-01T08:30:00.000Z',
  status: 'scheduled',
  organiser: 'manager',
  answers: { manager: 'organizer', report: 'accepted' },
  oof: true,
  isSettled: true,
  traces: ['note'],
  tier: 'strong',
  isHeld: true,
}
const { traces: _, ...bare } = held
const withoutTraces = { ...bare, fadedTier: 'strong' }
const { oof: _oof, ...withoutAbsence } = withoutTraces

test.each([
  ['2026-10-01', held],
  ['2026-10-02', withoutTraces],
  ['2026-11-30', withoutTraces],
  ['2026-12-01', withoutAbsence],
  ['2027-10-06', withoutAbsence],
  ['2027-10-07', undefined],
])('on %s there is left what may be', (today, left) => {
  expect(fadeOccurrence(held, today)).toEqual(left)
})

test('a slot that was moved counts from the day it went to, one that was brought forward from its planned day', () => {
  const moved = (day: string) => ({ ...bare, startAt: `${day}T08:00:00.000Z`, endAt: `${day}T08:30:00.000Z` })
  expect(fadeOccurrence(moved('2026-09-20'), '2026-12-19')).toHaveProperty('oof')
  expect(fadeOccurrence(moved('2026-08-20'), '2026-11-30')).toHaveProperty('oof')
  expect(fadeOccurrence(moved('2026-08-20'), '2026-12-01')).not.toHaveProperty('oof')
})
