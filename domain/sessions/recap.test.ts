import { expect, test } from 'vitest'
import type { Commitment } from '../commitment.ts'
import { recapOf } from './recap.ts'
import type { Topic } from '../topic.ts'

const topic: Topic = {
  id: 'a',
  by: 'report',
  text: 'Rota',
  createdAt: '2026-10-01T08:00:00Z',
  carried: 0,
  status: 'open',
}
const promise: Commitment = {
  id: 'one',
  owner: 'manager',
  by: 'manager',
  kind: 'next_step',
  text: 'Send the numbers',
  createdAt: '2026-10-15T08:20:00Z',
  due: '2026-10-22',
  currentDue: '2026-10-29',
  status: 'open',
  confirmedByOther: false,
  ackByOther: false,
  reschedules: [],
}

test('a recap holds what was talked about, promised, carried and is still open', () => {
  const recap = recapOf({
    on: '2026-10-15',
    topics: [
      topic,
      { ...topic, text: 'Launch', status: 'discussed', discussedAt: '2026-10-15T08:10:00Z' },
      { ...topic, text: 'Last week', status: 'discussed', discussedAt: '2026-10-08T08:10:00Z' },
    ],
    commitments: [
      promise,
      { ...promise, text: 'Older', owner: 'report', createdAt: '2026-10-08T08:20:00Z' },
      { ...promise, text: 'Older and done', createdAt: '2026-10-08T08:20:00Z', status: 'done' },
      { ...promise, text: 'Taken on and let go', status: 'dropped' },
    ],
    dayOf: (at) => at.slice(0, 10),
  })
  expect(recap).toEqual({
    on: '2026-10-15',
    talkedAbout: ['Launch'],
    next: [{ text: 'Send the numbers', owner: 'manager', due: '2026-10-29' }],
    carried: ['Rota'],
    stillOpen: [{ text: 'Older', owner: 'report', due: '2026-10-29' }],
  })
})

test('a step that was only asked for says so, one kept already as well, and one not accepted is none', () => {
  const recap = recapOf({
    on: '2026-10-15',
    topics: [],
    commitments: [
      { ...promise, text: 'Asked', owner: 'report', status: 'asked' },
      { ...promise, text: 'Kept', status: 'done' },
      { ...promise, text: 'Refused', owner: 'report', status: 'declined' },
      { ...promise, text: 'Asked before', owner: 'report', status: 'asked', createdAt: '2026-10-08T08:20:00Z' },
    ],
    dayOf: (at) => at.slice(0, 10),
  })
  expect(recap.next).toEqual([
    { text: 'Asked', owner: 'report', due: '2026-10-29', state: 'asked' },
    { text: 'Kept', owner: 'manager', due: '2026-10-29', state: 'kept' },
  ])
  expect(recap.stillOpen).toEqual([])
})
