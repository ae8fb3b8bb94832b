import { describe, expect, it } from 'vitest'
import { pairOfElena, promise, topic } from '../builders/sample-pair.ts'
import { recapOfView } from './recap-of-view.ts'

describe('the recap of a session', () => {
  const pair = pairOfElena({
    topics: [
      { ...topic('1', 'report', 'Team lead rota'), status: 'discussed', discussedAt: '2026-10-15T08:10:00Z' },
      { ...topic('2', 'report', 'Old one'), status: 'discussed', discussedAt: '2026-10-01T08:10:00Z' },
      topic('3', 'manager', 'Lyon handover'),
    ],
    commitments: [
      promise('a', 'manager', { text: 'Book the room', createdAt: '2026-10-15T08:12:00Z' }),
      promise('b', 'manager', { text: 'Send the numbers' }),
      promise('c', 'report', { text: 'Done long ago', status: 'done' }),
    ],
  })

  it('holds what was talked about and promised that day, what is carried and what is still open', () => {
    const recap = recapOfView(pair, '2026-10-15')
    expect(recap.talkedAbout).toEqual(['Team lead rota'])
    expect(recap.next.map(({ text }) => text)).toEqual(['Book the room'])
    expect(recap.carried).toEqual(['Lyon handover'])
    expect(recap.stillOpen.map(({ text }) => text)).toEqual(['Send the numbers'])
  })

  it('counts what was written after midnight to the session of yesterday', () => {
    const late = {
      ...pair,
      today: '2026-10-16',
      commitments: [promise('d', 'report', { createdAt: '2026-10-15T22:30:00Z' })],
    }
    expect(recapOfView(late, '2026-10-15').next).toHaveLength(1)
  })
})
