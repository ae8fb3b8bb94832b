import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Commitment } from '../../../domain/commitment.ts'
import type { Note } from '../../../domain/note.ts'
import type { PromiseFacts } from '../../../domain/commitments/promise-facts.ts'
import type { RhythmFacts } from '../../../domain/rhythm.ts'
import type { Session } from '../../../domain/session.ts'
import type { Topic } from '../../../domain/topic.ts'
import { rowOf, someWithout, testMisfits } from '../../../tests/api/row-exam.ts'
import type { PairHead } from '../../ports/pair-store.ts'
import { fromCommitmentRow, promiseRow, toCommitmentRow } from './commitment-row.ts'
import { filedPromisesRow, fromFiledPromises, toFiledPromises } from './filed-promises-row.ts'
import { fromNoteRow, noteRow, toNoteRow } from './note-row.ts'
import { keyRow } from '../sealing/own-key.ts'
import { fromPairRow, pairRow, toPairRow } from './pair-row.ts'
import { journalRow } from '../plans/plan-desk-table.ts'
import { planFactsRow } from './plan-row.ts'
import { sharedPageRow } from '../plans/plan-table.ts'
import { changeRow } from '../record/read-changes.ts'
import { revisionRow } from './revision-row.ts'
import { rhythmRow } from './rhythm-row.ts'
import { seenRow } from '../record/seen-here.ts'
import {
  filedSessionsRow,
  fromFiledSessions,
  fromSessionRow,
  sessionRow,
  toFiledSessions,
  toSessionRow,
} from './session-row.ts'
import { throwMisfit } from '../shapes/row-error.ts'
import { fromTopicRow, topicRow, toTopicRow } from './topic-row.ts'
import type { Words } from '../sealing/words.ts'

const now = '2026-10-15T08:30:00.000Z'
const told = { leftOut: throwMisfit }
/** Envelopes that anybody opens. */
const words: Words = { seal: (_, text) => `sealed ${text}`, unseal: (_, envelope) => envelope.slice('sealed '.length) }

const promise: Required<Commitment> = {
  id: 'c1',
  owner: 'report',
  by: 'manager',
  kind: 'development_goal',
  text: 'Send the budget numbers',
  createdAt: now,
  due: '2026-10-22',
  currentDue: '2026-10-29',
  status: 'dropped',
  asked: { at: now, due: '2026-10-20' },
  doneAt: now,
  confirmedByOther: true,
  droppedAt: now,
  dropReason: 'duplicate',
  ackByOther: false,
  settledAt: now,
  reschedules: [
    { at: now, from: '2026-10-22', to: '2026-10-25', ack: true },
    { at: now, from: '2026-10-25', to: '2026-10-29', ack: false, why: 'Lisbon comes first' },
  ],
  when: 'Friday at four',
  where: 'At my desk',
  planId: 'p1',
  measure: 'They can plan with them',
}
const topic: Required<Topic> = {
  id: 't1',
  by: 'report',
  text: 'Lisbon launch',
  createdAt: now,
  carried: 2,
  carriedOn: '2026-10-08',
  status: 'barrier',
  rank: 1.5,
  discussedAt: now,
  decidedAt: now,
}
const note: Required<Note> = {
  id: 'n1',
  by: 'manager',
  text: 'Wants to lead the Lisbon launch.',
  visibility: 'private',
  sessionOn: '2026-10-15',
  createdAt: now,
  editedAt: now,
  addendumTo: 'n0',
  isThanks: true,
}
const session: Required<Session> = {
  on: '2026-10-15',
  kind: 'ad_hoc',
  said: { manager: 'held', report: 'not_held' },
  tags: ['goals', 'career'],
  intent: 'growth',
  grow: { goal: true, reality: false, options: 3, will: true },
  same: ['set', 'measure'],
  closedAt: now,
  closedBy: 'report',
  nextStep: 'none_needed',
}
const pair: Required<PairHead> = {
  pairId: 'm_r',
  managerName: 'Mara Okafor',
  reportName: 'Jonas Lindqvist',
  managerFirstName: 'Mara',
  reportFirstName: 'Jonas',
  zone: 'Europe/Berlin',
  relation: ['2026-01-05', '2026-12-01'],
  wrappedKey: 'w',
  keyId: 'k',
  agreedCadenceDays: 14,
  cadenceUntil: { on: '2026-11-02', after: 7 },
  proposedCadence: { days: 7, by: 'report', until: '2026-12-07' },
  seriesClaim: 'ours',
  meetingClaims: { 'an entry': 'not_ours' },
  preferences: { manager: { preference: 'detail', chosenOn: '2026-10-01' } },
}
const rhythm: Required<RhythmFacts> = {
  readAt: now,
  zone: 'Europe/Berlin',
  contactDays: ['2026-10-01', '2026-10-08'],
  planned: [{ startAt: now, endAt: now, on: '2026-10-15' }],
  tracedOn: ['2026-10-15'],
  cadenceDays: 7,
  cadenceFrom: 'series',
  workdays: [1, 2, 3, 4, 5],
  absences: [['2026-08-03', '2026-08-14']],
  holidays: ['2026-10-03'],
  holidaysGap: { kind: 'state', place: 'BY' },
  relation: ['2026-01-05', null],
  windowFrom: '2026-07-16',
  meetings: [{ key: 'an entry', isSeries: true, startAt: now, everyDays: null }],
}

describe('written and read back, with everything and with any of it missing, it is the same', () => {
  test('a promise', () => {
    fc.assert(
      fc.property(someWithout(promise, 'asked', 'doneAt', 'droppedAt', 'dropReason', 'settledAt', 'planId'), (one) => {
        expect(fromCommitmentRow(rowOf(toCommitmentRow(one, words)), words)).toEqual(one)
      }),
    )
    fc.assert(
      fc.property(someWithout(promise, 'when', 'where', 'measure'), fc.boolean(), (one, isUndated) => {
        const kept = isUndated ? { ...one, due: null, currentDue: null, reschedules: [] } : one
        expect(fromCommitmentRow(rowOf(toCommitmentRow(kept, words)), words)).toEqual(kept)
      }),
    )
  })

  test('a topic, a note, a session', () => {
    fc.assert(
      fc.property(someWithout(topic, 'carriedOn', 'rank', 'discussedAt', 'decidedAt'), (one) => {
        expect(fromTopicRow(rowOf(toTopicRow(one, words)), words)).toEqual(one)
      }),
    )
    fc.assert(
      fc.property(someWithout(note, 'editedAt', 'addendumTo', 'isThanks'), (one) => {
        expect(fromNoteRow(rowOf(toNoteRow(one, words)), words)).toEqual(one)
      }),
    )
    const optional = ['intent', 'grow', 'same', 'closedAt', 'closedBy', 'nextStep'] as const
    fc.assert(
      fc.property(someWithout(session, ...optional), (one) => {
        expect(fromSessionRow(rowOf(toSessionRow(one)))).toEqual(one)
        expect(fromFiledSessions(told, rowOf(toFiledSessions([one])))).toEqual([one])
      }),
    )
  })

  test('a promise that was put away', () => {
    const { text: _text, when: _when, where: _where, measure: _measure, ...facts } = promise
    const filed: PromiseFacts = { ...facts, reschedules: promise.reschedules.map(({ why: _why, ...move }) => move) }
    fc.assert(
      fc.property(someWithout(filed, 'asked', 'doneAt', 'droppedAt', 'dropReason', 'settledAt', 'planId'), (one) => {
        expect(fromFiledPromises(told, rowOf(toFiledPromises([one])))).toEqual([one])
      }),
    )
  })

  test('a pair and its rhythm', () => {
    fc.assert(
      fc.property(someWithout(pair, 'cadenceUntil', 'preferences'), fc.boolean(), (one, isNew) => {
        const bare = { agreedCadenceDays: null, proposedCadence: null, seriesClaim: null, meetingClaims: {} }
        const kept: PairHead = isNew ? { ...one, ...bare, relation: ['2026-01-05', null] } : one
        expect(fromPairRow(rowOf(toPairRow(kept)))).toEqual(kept)
      }),
    )
    fc.assert(
      fc.property(someWithout(rhythm, 'tracedOn', 'holidaysGap', 'meetings'), (facts) => {
        const values = { facts: JSON.stringify(facts), factMarks: '{"2026-09-07":"a mark"}' }
        expect(rhythmRow(rowOf(values))).toEqual({ facts, factMarks: { '2026-09-07': 'a mark' } })
      }),
    )
  })
})

const planFacts = { status: 'running', startOn: '2026-09-07', weeks: 12, pauses: [['2026-09-14', null]] }

describe.each([
  [promiseRow, toCommitmentRow(promise, words)],
  [topicRow, toTopicRow(topic, words)],
  [noteRow, toNoteRow(note, words)],
  [sessionRow, toSessionRow(session)],
  [pairRow, toPairRow(pair)],
  [
    rhythmRow,
    {
      facts: JSON.stringify(rhythm),
      factMarks: '{"2026-09-07":"a mark"}',
      listed: '{"mark":"a mark","since":"2026-10-14T22:00:00.000Z","isSettled":true}',
      listedAt: 'r',
    },
  ],
  [filedPromisesRow, { facts: JSON.stringify([promise]) }],
  [filedSessionsRow, { facts: JSON.stringify([session]) }],
  [planFactsRow, { facts: JSON.stringify({ ...planFacts, kpis: [{ cycle: 'week', lastWeek: 3 }] }) }],
  [sharedPageRow, { by: 'report', page: 'an envelope' }],
  [journalRow, { planId: 'p1', pages: 'week-1,week-2' }],
  [keyRow, { wrappedKey: 'w', keyId: 'k' }],
  [revisionRow, { revision: 'r' }],
  [seenRow, { atOfDay: 28_800_000 }],
  [changeRow, { at: now, by: 'm', what: 'edited', fields: 'due,why', act: 'moveCommitment', became: 'open' }],
])('$kind', (reader, values) => {
  testMisfits(reader, values)
})

test('a pair that proposes a rhythm says how many days', () => {
  const { proposedDays: _, ...values } = toPairRow(pair)
  expect(() => fromPairRow(rowOf(values))).toThrow('"proposedDays"')
})
