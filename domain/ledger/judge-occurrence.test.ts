import { describe, expect, it } from 'vitest'
import { judgeOccurrence } from './judge-occurrence.ts'
import type { Occurrence } from './occurrence.ts'

const now = '2026-10-16T12:00:00.000Z'
const none = { notes: [], commitments: [] }

function slot(facts: Partial<Occurrence> = {}): Occurrence {
  return {
    key: 'one',
    plannedAt: '2026-10-15T08:00:00.000Z',
    plannedOn: '2026-10-15',
    startAt: '2026-10-15T08:00:00.000Z',
    endAt: '2026-10-15T08:30:00.000Z',
    status: 'scheduled',
    organiser: 'manager',
    answers: { manager: 'organizer', report: 'accepted' },
    isSettled: true,
    ...facts,
  }
}

describe('whether it took place', () => {
  it('nobody judges what has not ended', () => {
    expect(judgeOccurrence(slot({ endAt: '2026-10-16T12:30:00.000Z' }), { traces: none, now })).not.toHaveProperty(
      'isHeld',
    )
  })

  it('both accepted is likely, with a note strong', () => {
    expect(judgeOccurrence(slot(), { traces: none, now })).toMatchObject({ tier: 'likely', isHeld: true })
    const traces = { notes: ['2026-10-15T07:45:00.000Z'], commitments: [] }
    expect(judgeOccurrence(slot(), { traces, now })).toMatchObject({ tier: 'strong', traces: ['note'] })
  })

  it.each(['2026-10-15T07:44:59.000Z', '2026-10-16T08:30:01.000Z'])('a note of %s belongs to another day', (at) => {
    expect(judgeOccurrence(slot(), { traces: { notes: [at], commitments: [] }, now })).not.toHaveProperty('traces')
  })

  it('a trace once seen stays when the line is put away', () => {
    const strong = judgeOccurrence(slot(), { traces: { notes: [], commitments: ['2026-10-15T08:10:00.000Z'] }, now })
    expect(judgeOccurrence(strong, { traces: none, now })).toEqual(strong)
  })

  it('a panel opened around it counts for the one who opened it, each once', () => {
    const unsure = slot({ answers: { manager: 'organizer', report: 'none' } })
    const at = (time: string, by: 'manager' | 'report') => ({ at: `2026-10-15T${time}.000Z`, by })
    const judged = (...openings: ReturnType<typeof at>[]) =>
      judgeOccurrence(unsure, { traces: { ...none, openings }, now }).traces
    expect(judged(at('07:55:00', 'manager'))).toEqual(['panelManager'])
    expect(judged(at('08:45:00', 'report'), at('08:01:00', 'manager'))).toEqual(['panelManager', 'panelReport'])
    expect(judged(at('07:54:59', 'manager'), at('08:45:01', 'report'))).toBeUndefined()
    // 1 - 0.45 x 0.70 x 0.70 = 0.78: two opened panels alone are no proof.
    const openings = [at('08:00:00', 'manager'), at('08:00:00', 'report')]
    expect(judgeOccurrence(unsure, { traces: { ...none, openings }, now })).toMatchObject({ tier: 'likely' })
  })

  it('what the two say stands above the calendar', () => {
    expect(judgeOccurrence(slot(), { traces: none, said: { report: 'not_held' }, now }).isHeld).toBe(false)
    const tentative = slot({ answers: { manager: 'organizer', report: 'tentativelyAccepted' } })
    expect(judgeOccurrence(tentative, { traces: none, now }).isHeld).toBe(false)
    expect(judgeOccurrence(tentative, { traces: none, said: { manager: 'held' }, now }).isHeld).toBe(true)
  })

  it('a cancelled one was not held', () => {
    expect(judgeOccurrence(slot({ status: 'cancelled' }), { traces: none, now })).toMatchObject({
      tier: 'unlikely',
      isHeld: false,
    })
  })
})
