import { expect, test } from 'vitest'
import { fadeTraces, tracesKeptFrom } from './fade-traces.ts'
import { judgeOccurrence } from './judge-occurrence.ts'
import type { Occurrence } from './occurrence.ts'

const none = { notes: [], commitments: [] }

/** Tentative, so that the calendar alone would say "uncertain"; a note made it "strong". */
const judged: Occurrence = {
  key: 'one',
  plannedAt: '2026-10-01T08:00:00.000Z',
  plannedOn: '2026-10-01',
  startAt: '2026-10-01T08:00:00.000Z',
  endAt: '2026-10-01T08:30:00.000Z',
  status: 'scheduled',
  organiser: 'manager',
  answers: { manager: 'organizer', report: 'tentativelyAccepted' },
  isSettled: true,
  traces: ['note', 'panelManager'],
  tier: 'strong',
  isHeld: true,
}

test('traces are kept for thirty days', () => {
  expect(fadeTraces(judged, tracesKeptFrom('2026-10-31'))).toBe(judged)
  const faded = fadeTraces(judged, tracesKeptFrom('2026-11-01'))
  expect(faded).not.toHaveProperty('traces')
  expect(faded).toMatchObject({ tier: 'strong', fadedTier: 'strong', isHeld: true })
})

test('how sure they made us outlives them, and gathers no new ones', () => {
  const faded = fadeTraces(judged, '2026-11-01')
  const traces = { ...none, openings: [{ at: '2026-10-01T08:00:00.000Z', by: 'report' as const }] }
  expect(judgeOccurrence(faded, { traces, now: '2026-11-02T00:00:00.000Z' })).toEqual(faded)
})

test('what the two say, and a slot that is called off, still stand above it', () => {
  const now = '2026-11-02T00:00:00.000Z'
  const faded = fadeTraces(judged, '2026-11-01')
  expect(judgeOccurrence(faded, { traces: none, said: { report: 'not_held' }, now }).isHeld).toBe(false)
  expect(judgeOccurrence({ ...faded, status: 'cancelled' }, { traces: none, now }).isHeld).toBe(false)
})

test('what left no trace, or was not judged yet, stays as it is', () => {
  const { traces: _, ...bare } = judged
  expect(fadeTraces(bare, '2026-12-01')).toBe(bare)
})
