import { expect, test } from 'vitest'
import type { AgreedFacts } from '../commitments/promise-facts.ts'
import { nextStepSessions } from './next-step-sessions.ts'

function promise(createdAt: string, changes: Partial<AgreedFacts> = {}): AgreedFacts {
  return {
    id: createdAt,
    owner: 'manager',
    by: 'manager',
    kind: 'next_step',
    createdAt,
    due: '2026-10-12',
    currentDue: '2026-10-12',
    status: 'open',
    confirmedByOther: false,
    ackByOther: false,
    reschedules: [],
    ...changes,
  }
}

test('a promise belongs to the latest talk before it, in the pair’s own days', () => {
  const sessions = nextStepSessions(
    ['2026-10-15', '2026-10-01'],
    [
      promise('2026-09-28T08:00:00Z'),
      promise('2026-10-01T08:00:00Z', { status: 'done', doneAt: '2026-10-05T22:30:00Z' }),
      promise('2026-10-03T08:00:00Z', { due: null }),
      promise('2026-10-14T22:30:00Z'),
    ],
    'Europe/Berlin',
  )
  expect(sessions).toEqual([
    {
      date: '2026-10-01',
      commitments: [
        { due: '2026-10-12', resolved: '2026-10-06' },
        { due: null, resolved: null },
      ],
    },
    { date: '2026-10-15', commitments: [{ due: '2026-10-12', resolved: null }] },
  ])
})
