import type { CommitmentView, PairView, TopicView } from '#contract/view'
import type { Side } from '#domain/pair'
import type { Change, Entry } from '../client/outbox/change.ts'

/** Builders for tests: everything has a plain value, a test names only what matters to it. */
export function pairOfElena(facts: Partial<PairView> = {}): PairView {
  return {
    pairId: 'p',
    revision: 'r1',
    you: { oid: 'm', displayName: 'Elena Rossi', firstName: 'Elena', side: 'manager' },
    other: { oid: 'r', displayName: 'Priya Nair', firstName: 'Priya' },
    audience: 'pair',
    mayWrite: true,
    zone: 'Europe/Berlin',
    today: '2026-10-15',
    rhythm: {
      lastHeldOn: '2026-10-01',
      daysSince: 14,
      state: 'due',
      cadenceDays: 14,
      cadenceFrom: 'series',
      now: null,
      next: null,
      isRead: true,
    },
    commitments: [],
    topics: [],
    notes: [],
    privateNotes: [],
    facts: { planned: [], metOn: [], spokenFrom: '2026-07-16' },
    ...facts,
  }
}

export function topic(id: string, by: Side, text: string): TopicView {
  return { id, etag: 'e', by, text, createdAt: '2026-10-12T08:00:00Z', carried: 0, status: 'open' }
}

export function promise(id: string, owner: Side, facts: Partial<CommitmentView> = {}): CommitmentView {
  const due = facts.due === undefined ? '2026-10-20' : facts.due
  return {
    id,
    etag: 'e',
    owner,
    by: owner,
    text: 'Send the budget numbers',
    due,
    currentDue: due,
    status: 'open',
    isOverdue: false,
    createdAt: '2026-10-01T08:00:00Z',
    confirmedByOther: false,
    moves: [],
    ackByOther: false,
    ...facts,
  }
}

let entries = 0

export function entryOf(change: Change): Entry {
  entries++
  return { id: `entry-${entries}`, scope: 'm|p', order: entries, at: '2026-10-15T08:04:00.000Z', change }
}
