import { expect, test } from 'vitest'
import { rowOf } from '../../../tests/api/row-exam.ts'
import { blockFactRow } from '../ledger/block-facts-table.ts'
import { fromCommitmentRow, promiseRow } from './commitment-row.ts'
import { fromFiledPromises } from './filed-promises-row.ts'
import { occurrencesIn } from './ledger-row.ts'
import { splitText } from './long-text.ts'
import { fromNoteRow } from './note-row.ts'
import { pairInListRow } from '../ledger/overview-table.ts'
import { fromPairRow } from './pair-row.ts'
import { toEdge, toPerson, toSettings } from '../people/person-rows.ts'
import { personSettings } from '../people/person-settings.ts'
import { fromPlanFacts } from './plan-row.ts'
import { memoryRows } from '../storage/memory-rows.ts'
import { changeRow } from '../record/read-changes.ts'
import { releaseRow, spreadRow } from '../releases/releases-table.ts'
import { rhythmRow } from './rhythm-row.ts'
import { toRunView } from '../operations/run-rows.ts'
import { fromSessionRow } from './session-row.ts'
import { throwMisfit } from '../shapes/row-error.ts'
import { fromTopicRow } from './topic-row.ts'
import type { Words } from '../sealing/words.ts'

// Rows as the first versions wrote them, kept as they were: nobody brings stored rows up to date.

const now = '2026-09-21T08:30:00.000Z'
const told = { leftOut: throwMisfit }
const words: Words = { seal: (_, text) => text, unseal: (_, envelope) => envelope }
const line = { id: 'l1', by: 'report', text: 'Lisbon launch', createdAt: now }

test('a topic without a place, a session that carried it or a decision', () => {
  const row = rowOf({ ...line, carried: 1, status: 'discussed', discussedAt: now })
  expect(fromTopicRow(row, words)).toEqual({ ...line, carried: 1, status: 'discussed', discussedAt: now })
})

test('a note that adds to nothing and thanks nobody', () => {
  const note = { ...line, visibility: 'shared', sessionOn: '2026-09-21' } as const
  expect(fromNoteRow(rowOf(note), words)).toEqual(note)
})

test('a promise that nobody was asked for, that is in no plan, and whose moves have no reason', () => {
  const move = { at: now, from: '2026-09-28', to: '2026-10-05', ack: false }
  const values = {
    ...line,
    owner: 'report',
    kind: 'next_step',
    due: '2026-09-28',
    currentDue: '2026-10-05',
    status: 'open',
    confirmedByOther: false,
    ackByOther: false,
  } as const
  const row = rowOf({ ...values, reschedules: JSON.stringify([move]) })
  expect(fromCommitmentRow(row, words)).toEqual({ ...values, reschedules: [move] })
  const { text: _, ...facts } = { ...values, reschedules: [move] }
  expect(promiseRow(row)).toEqual(facts)
  expect(fromFiledPromises(told, rowOf({ facts: JSON.stringify([facts]) }))).toEqual([facts])
})

test('a session that knows neither GROW nor the stages of SAME', () => {
  const row = rowOf({ on: '2026-09-21', kind: 'planned', said: '{"report":"held"}', tags: '["goals"]' })
  expect(fromSessionRow(row)).toEqual({
    on: '2026-09-21',
    kind: 'planned',
    said: { report: 'held' },
    tags: ['goals'],
  })
})

test('a pair that has agreed nothing and said nothing of its meetings', () => {
  const names = {
    managerName: 'Mara Okafor',
    reportName: 'Jonas Lindqvist',
    managerFirstName: 'Mara',
    reportFirstName: 'Jonas',
  }
  const kept = { pairId: 'm_r', ...names, zone: 'Europe/Berlin', wrappedKey: 'w', keyId: 'k' }
  expect(fromPairRow(rowOf({ ...kept, relationFrom: '2026-01-05' }))).toEqual({
    ...kept,
    relation: ['2026-01-05', null],
    agreedCadenceDays: null,
    proposedCadence: null,
    seriesClaim: null,
    meetingClaims: {},
  })
})

const rhythm = {
  readAt: now,
  zone: 'Europe/Berlin',
  contactDays: ['2026-09-14'],
  planned: [{ startAt: now, endAt: now, on: '2026-09-21' }],
  cadenceDays: 7,
  cadenceFrom: 'gaps',
  workdays: [1, 2, 3, 4, 5],
  absences: [['2026-08-03', '2026-08-14']],
  holidays: [],
  relation: ['2026-01-05', null],
  windowFrom: '2026-06-22',
}

test('a rhythm without meetings, traces or gaps, and a list that tells of neither plans nor requests', () => {
  expect(rhythmRow(rowOf({ facts: JSON.stringify(rhythm) }))).toEqual({ facts: rhythm })
  const listed = {
    pairId: 'm_r',
    you: 'manager',
    other: { oid: 'r', displayName: 'Jonas Lindqvist', firstName: 'Jonas' },
    relation: ['2026-01-05', null],
    rhythm,
    openDues: { manager: ['2026-09-28', null], report: [] },
    topics: { manager: 0, report: 1 },
  }
  expect(pairInListRow(rowOf(splitText(JSON.stringify(listed)))).text).toEqual(listed)
})

test('a plan that tells jobs nothing, or nothing of its habits', () => {
  expect(fromPlanFacts(told, rowOf({ id: 'p1' }))).toBeUndefined()
  const facts = { status: 'running', startOn: '2026-09-07', weeks: 12, pauses: [], kpis: [{ cycle: 28, lastWeek: 0 }] }
  expect(fromPlanFacts(told, rowOf({ id: 'p1', facts: JSON.stringify(facts) }))).toEqual(facts)
})

test('a change from before acts were written down', () => {
  const change = { line: 'topic', id: 'l1', what: 'edited', by: 'r', at: now, fields: 'status' }
  expect(changeRow(rowOf(change))).toEqual({ what: 'edited', by: 'r', at: now, fields: 'status' })
})

test('an occurrence from before slots had several entries', () => {
  const occurrence = {
    key: 'k1',
    plannedAt: now,
    plannedOn: '2026-09-21',
    startAt: now,
    endAt: now,
    status: 'scheduled',
    organiser: 'manager',
    answers: { manager: 'organizer', report: 'none' },
    isSettled: false,
  }
  expect(occurrencesIn(rowOf(splitText(JSON.stringify([occurrence]))))).toEqual([occurrence])
})

test('a person and what their mailbox said, from before sources and choices were kept', () => {
  const profile = { displayName: 'Mia Berg', firstName: 'Mia', addresses: '["mia@x.example"]' }
  const settings = rowOf({ zone: 'Europe/Berlin', language: 'de', workdays: '[1,2]', mailbox: 'read', readAt: now })
  const person = toPerson('mia', rowOf({ ...profile, isEnabled: true, isGuest: false }), settings)
  expect(person).toMatchObject({ oid: 'mia', addresses: ['mia@x.example'], zone: 'Europe/Berlin', workdays: [1, 2] })
  expect(toSettings(settings)).toMatchObject({
    zoneFrom: 'mailbox',
    own: {},
    told: { zone: 'Europe/Berlin', language: 'de', workdays: [1, 2] },
  })
  const edge = toEdge(rowOf({ manager: 'boss' }, 'manager|2026-01-05'))
  expect(edge).toMatchObject({ managerOid: 'boss', from: '2026-01-05', to: null })
})

test('an hour for mails from when all of them left on Monday at seven', async () => {
  const rows = memoryRows()
  await rows.write('zones', [{ kind: 'put', key: 'europe', values: { zone: 'Europe/Berlin' } }])
  expect(await personSettings(rows).digestSlots()).toEqual([{ zone: 'Europe/Berlin', day: 1, hour: 7 }])
})

test('a counter without reasons, and a release and a block’s fact without what was told later', () => {
  const run = rowOf({ startedAt: now, planned: 2 }, 'r|1')
  const view = toRunView('people', run, [rowOf({ done: 2, failed: 0, at: now })])
  expect(view).toMatchObject({ state: 'ran', done: 2, nothing: 0, reasons: {} })
  const span = { block: '2026-08-10', from: '2026-08-10', to: '2026-09-07' }
  const release = { ...span, releasedOn: '2026-09-08', definitionVersion: '1' }
  expect(releaseRow(rowOf(release))).toEqual(release)
  const spread = { gini: 0.3, lorenz: [0, 100], howOften: [{ rhythm: 'once', share: '20%', lo: 15, hi: 25 }] }
  expect(spreadRow(rowOf(splitText(JSON.stringify(spread)))).text).toEqual(spread)
  const counts = { availableDays: 15, scheduledDays: 20, daysPerWeek: 5, heldSessions: 3, heldMinutes: 90 }
  const fact = { reportId: 'r', managerId: 'm', segments: { site: 'Leeds' }, ...counts }
  expect(blockFactRow(rowOf({ fact: JSON.stringify(fact) })).fact).toEqual(fact)
})
