import { expect, test } from 'vitest'
import type { NoteView, PairView } from '#contract/view'
import { plannedSession } from '#domain/session'
import { pairOfElena, promise, topic } from '../../../builders/sample-pair.ts'
import { arrivalsOf } from './arrivals-of.ts'

const note: NoteView = {
  id: 'n',
  etag: 'e',
  by: 'report',
  text: 'Two late orders',
  visibility: 'shared',
  sessionOn: '2026-10-15',
  createdAt: '2026-10-15T08:00:00Z',
}

function came(before: Partial<PairView>, after: Partial<PairView>, own: string[] = []) {
  return arrivalsOf(pairOfElena(before), pairOfElena(after), new Set(own)).map(({ id, what }) => `${id} ${what}`)
}

test('what the other person writes is told by its kind; what one writes oneself is not', () => {
  const after = {
    topics: [topic('t', 'report', 'Rota'), topic('mine', 'manager', 'Lyon')],
    commitments: [promise('p', 'report'), promise('asked', 'manager', { by: 'report' }), promise('own', 'manager')],
    notes: [note, { ...note, id: 'own note', by: 'manager' as const }],
  }
  expect(came({}, after)).toEqual(['t topic', 'p promise', 'asked forYou', 'n note'])
})

test('what they do with promises and topics is told, and not what waits here to be sent', () => {
  const open = {
    topics: [topic('t', 'report', 'Rota')],
    commitments: [promise('p', 'report'), promise('q', 'manager')],
  }
  const changed = {
    topics: open.topics.map((line) => ({ ...line, status: 'discussed' as const })),
    commitments: [
      promise('p', 'report', { status: 'done' as const }),
      promise('q', 'manager', { status: 'done' as const, confirmedByOther: true }),
    ],
  }
  expect(came(open, changed)).toEqual(['t discussed', 'p ticked', 'q confirmed'])
  expect(came(open, changed, ['t'])).toEqual(['p ticked', 'q confirmed'])
  expect(came(open, open)).toEqual([])
})

test('a move and a drop of theirs are told; one’s own tick is not', () => {
  const moves = [{ at: '2026-10-14T08:00:00Z', from: '2026-10-20', to: '2026-10-30', ack: false }]
  const before = { commitments: [promise('p', 'report'), promise('q', 'report'), promise('r', 'manager')] }
  const after = {
    commitments: [
      promise('p', 'report', { moves }),
      promise('q', 'report', { status: 'dropped' as const }),
      promise('r', 'manager', { status: 'done' as const }),
    ],
  }
  expect(came(before, after)).toEqual(['p moved', 'q dropped'])
})

test('a 1:1 that they close or open again is told; one’s own closing is not', () => {
  const open = plannedSession('2026-10-15')
  const closed = { ...open, closedAt: '2026-10-15T08:40:00Z', closedBy: 'report' as const }
  expect(came({ sessions: [open] }, { sessions: [closed] })).toEqual(['2026-10-15 closed'])
  expect(came({ sessions: [open] }, { sessions: [{ ...closed, closedBy: 'manager' as const }] })).toEqual([])
  expect(came({ sessions: [closed] }, { sessions: [open] })).toEqual(['2026-10-15 reopened'])
  expect(came({ sessions: [closed] }, { sessions: [open] }, ['2026-10-15'])).toEqual([])
})
