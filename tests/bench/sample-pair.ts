import type { OpenPairOutput } from '#contract/open-pair'
import type { CommitmentView, NoteView, PairView, TopicView } from '#contract/view'

const day = '2026-10-15'
const createdAt = '2026-10-01T08:00:00Z'
const manager = '00000000-0000-4000-8000-000000000001'
const report = '00000000-0000-4000-8000-000000000002'

/** Eight rows as a usual open finds them: four commitments, three topics, one note. The last row marks "all data shown". */
export const lastRowText = 'Rota: two leads alternate weekly'

function commitment(n: number, owner: 'manager' | 'report', text: string, due: string): CommitmentView {
  return {
    id: `10000000-0000-4000-8000-00000000000${n}`,
    etag: `"${n}"`,
    owner,
    by: owner,
    text,
    due,
    currentDue: due,
    status: 'open',
    isOverdue: due < day,
    createdAt,
    confirmedByOther: false,
  }
}

function topic(n: number, by: 'manager' | 'report', text: string): TopicView {
  return {
    id: `20000000-0000-4000-8000-00000000000${n}`,
    etag: `"${n}"`,
    by,
    text,
    createdAt,
    carried: 0,
    status: 'open',
  }
}

const note: NoteView = {
  id: '30000000-0000-4000-8000-000000000001',
  etag: '"1"',
  by: 'manager',
  text: lastRowText,
  visibility: 'shared',
  sessionOn: day,
  createdAt,
}

const pair: PairView = {
  pairId: `${manager}_${report}`,
  revision: 'one',
  you: { oid: manager, displayName: 'Elena Rossi', firstName: 'Elena', side: 'manager' },
  other: { oid: report, displayName: 'Priya Nair', firstName: 'Priya' },
  audience: 'pair',
  mayWrite: true,
  zone: 'Europe/Berlin',
  today: day,
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
  facts: { planned: [], metOn: ['2026-10-01'], spokenFrom: '2026-07-16' },
  commitments: [
    commitment(1, 'manager', 'Send the budget numbers', '2026-10-13'),
    commitment(2, 'manager', 'Ask Tom about a second tester', '2026-10-16'),
    commitment(3, 'report', 'Release checklist', '2026-10-16'),
    commitment(4, 'report', 'Agenda before stand-up', '2026-10-22'),
  ],
  topics: [
    topic(1, 'report', 'Team lead rota'),
    topic(2, 'report', 'Holiday cover in November'),
    topic(3, 'manager', 'Lyon handover'),
  ],
  notes: [note],
  privateNotes: [],
}

export const sampleAnswer: OpenPairOutput = { kind: 'open', pair }
