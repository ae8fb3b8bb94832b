import type { PairCard } from '#domain/indicators/all'
import { frameOf, withheld } from '#domain/readings/reading'
import { describe, expect, it } from 'vitest'
import { pairOfElena, promise } from '../builders/sample-pair.ts'
import { threadOf } from './thread-of.ts'

const time = { window: ['2026-07-16', '2026-10-15'], asOf: '2026-10-15' } as const
const reading = withheld(frameOf(time, 0), 'min_data')
const slots = [
  { on: '2026-08-20', isYes: false },
  { on: '2026-09-17', isYes: true },
]

function metOn(on: string): PairCard {
  return { id: 'timeSinceLast', reading, picture: { kind: 'bars', points: [{ on, value: 14 }] } }
}
const cards: PairCard[] = [
  metOn('2026-09-17'),
  { id: 'reliability', reading, picture: { kind: 'marks', points: slots } },
]

describe('the thread of a pair', () => {
  it('knots what took place, what fell out and what is planned, in the order of days', () => {
    const next = { startAt: '2026-10-22T08:00:00Z', endAt: '2026-10-22T08:30:00Z', on: '2026-10-22' }
    const pair = pairOfElena()
    const { knots } = threadOf({ ...pair, rhythm: { ...pair.rhythm, next } }, cards, [])
    expect(knots).toEqual([
      { on: '2026-08-20', kind: 'fell_out' },
      { on: '2026-09-17', kind: 'met' },
      { on: '2026-10-01', kind: 'met' },
      { on: '2026-10-22', kind: 'planned' },
    ])
  })

  it('leaves out what lies further back than twelve weeks', () => {
    const old = [metOn('2026-07-01')]
    expect(threadOf(pairOfElena(), old, []).knots.map(({ on }) => on)).toEqual(['2026-10-01'])
  })

  it('draws each promise once, to the day it was done or until today, and says whether it was late', () => {
    const open = promise('open', 'manager', { due: '2026-10-13', isOverdue: true })
    const late = promise('late', 'report', { due: '2026-10-05', status: 'done', doneAt: '2026-10-09T08:00:00Z' })
    const kept = promise('kept', 'report', { due: '2026-10-09', status: 'done', doneAt: '2026-10-09T08:00:00Z' })
    const dropped = promise('dropped', 'report', { status: 'dropped' })
    const { strands } = threadOf(pairOfElena({ commitments: [open, late] }), [], [open, kept, dropped])
    expect(strands.map(({ id, to, state }) => ({ id, to, state }))).toEqual([
      { id: 'open', to: '2026-10-15', state: 'past_date' },
      { id: 'kept', to: '2026-10-09', state: 'kept' },
      { id: 'late', to: '2026-10-09', state: 'kept_late' },
    ])
  })
})
