import type { OperationName } from '../../domain/access.ts'
import type { Operations } from '../../contract/operations.ts'

const pairId = '10000000-0000-4000-8000-000000000001_20000000-0000-4000-8000-000000000002'
const id = '30000000-0000-4000-8000-000000000003'
const etag = `W/"datetime'2026-10-15T08%3A10%3A00.0000000Z'"`
const topic = { pairId, topicId: id, etag }
const commitment = { pairId, commitmentId: id, etag }

/** One input of each operation that its schema accepts. */
export const sampleInputs: { [Name in OperationName]: Operations[Name]['input'] } = {
  openPair: { pairId },
  openAppointment: { addresses: ['elena@contoso.example', 'priya@contoso.example'] },
  addTopic: { pairId, id, text: 'Lisbon launch' },
  discussTopic: topic,
  reopenTopic: topic,
  removeTopic: topic,
  addNote: { pairId, id, text: 'Wants to lead it.', visibility: 'shared' },
  editNote: { pairId, noteId: id, text: 'Wants to lead it.', visibility: 'shared', etag },
  removeNote: { pairId, noteId: id, visibility: 'shared', etag },
  addCommitment: { pairId, id, text: 'Send the numbers', owner: 'manager', due: null },
  tickCommitment: commitment,
  untickCommitment: commitment,
  confirmCommitment: commitment,
  removeCommitment: commitment,
  placeTopic: { ...topic, rank: 1_760_000_000_000.5 },
  decideTopic: { ...topic, decision: 'barrier' },
  moveCommitment: { ...commitment, to: '2026-11-05' },
  acknowledgeMoves: commitment,
  dropCommitment: { ...commitment, reason: 'reprioritised' },
  undropCommitment: commitment,
  unconfirmCommitment: commitment,
  acknowledgeDrop: commitment,
  setTrigger: { ...commitment, when: 'after stand-up', where: '' },
  transferCommitment: { ...commitment, newId: '40000000-0000-4000-8000-000000000004' },
  readCommitmentHistory: { pairId, commitmentId: id },
  sayOfSession: { pairId, on: '2026-10-15', statement: 'held' },
  logTalk: { pairId },
  tagSession: { pairId, on: '2026-10-15', tags: ['goals', 'career'], intent: 'growth' },
  noteGrow: { pairId, on: '2026-10-15', grow: { goal: true, reality: true, options: 2, will: false } },
  noteOpening: { pairId },
  closeSession: { pairId, on: '2026-10-15', noneNeeded: true },
  proposeCadence: { pairId, days: 14 },
  acceptCadence: { pairId, days: 14 },
  claimSeries: { pairId, claim: 'not_ours' },
  readCards: { pairId },
  readHistory: { pairId, find: 'Lisbon' },
  answerPulse: { pairId, answer: 4 },
  handOver: { pairId, commitmentIds: [id] },
  exportMine: {},
  readAccessLog: { pairId },
  readSettings: {},
  changeSettings: { zone: 'Europe/Berlin', workdays: [1, 2, 3] },
  readHome: {},
  readRelease: { block: 'latest' },
  openHrDesk: {},
  exportRelease: { block: '2026-09-07' },
  importFigures: { csv: 'quarter,measure,value\n2026-Q3,turnover,0.05' },
  syncNow: {},
  readSync: {},
  readRuns: {},
  runJob: { job: 'people' },
  sendDigestsAgain: {},
}
