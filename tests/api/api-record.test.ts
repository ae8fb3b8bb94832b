import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CommitmentOutput } from '../../contract/add-commitment.ts'
import type { TopicOutput } from '../../contract/add-topic.ts'
import type { CloseSessionOutput } from '../../contract/close-session.ts'
import type { ExportMineOutput } from '../../contract/export-mine.ts'
import type { ReadHistoryOutput } from '../../contract/read-history.ts'
import type { TransferCommitmentOutput } from '../../contract/transfer-commitment.ts'
import type { PairView } from '../../contract/view.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import { type OperationName, operationNames, operations } from '../../contract/operations.ts'
import { asksForPair } from '../../domain/access.ts'
import { addDays } from '../../domain/time/add-days.ts'
import { allRows } from './all-rows.ts'
import { runApi, type RunningApi } from './run-api.ts'

let api: RunningApi
let elena: string
let jonas: string
let priya: string
let pairId: string

beforeAll(async () => {
  api = await runApi()
  const cast = (name: string) => api.organisation.castOid(name)
  ;[elena, jonas, priya] = [cast('elena'), cast('jonas'), cast('priya')]
  pairId = `${elena}_${jonas}`
})
afterAll(() => api.close())

async function ask<Output>(oid: string, operation: OperationName, input: Record<string, unknown> = {}) {
  const { status, body } = await api.ask(oid, operation, defined({ pairId, ...input }))
  if (status !== 200) throw new Error(`${operation}: ${status} ${JSON.stringify(body)}`)
  return body as Output
}

async function open(oid: string): Promise<PairView> {
  return (await ask<{ pair: PairView }>(oid, 'openPair')).pair
}

function naming({ id, etag }: { id: string; etag: string }) {
  return { commitmentId: id, etag }
}

/** A promise of the manager, a month from the pair's today. */
async function promised(): Promise<CommitmentOutput['commitment']> {
  const { today } = await open(elena)
  const input = { id: randomUUID(), text: 'Send the numbers', owner: 'manager', due: addDays(today, 30) }
  return (await ask<CommitmentOutput>(elena, 'addCommitment', input)).commitment
}

describe('a promise, on real tables', () => {
  test('is moved, seen, timed, handed over in one transaction, and its history tells of it', async () => {
    const first = await promised()
    const to = addDays(first.due ?? '', 7)
    const moved = await ask<CommitmentOutput>(elena, 'moveCommitment', { ...naming(first), to })
    expect(moved.commitment).toMatchObject({ due: first.due, currentDue: to, moves: [{ ack: false }] })
    const seen = await ask<CommitmentOutput>(jonas, 'acknowledgeMoves', naming(moved.commitment))
    const trigger = { ...naming(seen.commitment), when: 'after stand-up', where: '' }
    const timed = await ask<CommitmentOutput>(elena, 'setTrigger', trigger)
    expect(timed.commitment).toMatchObject({ when: 'after stand-up', moves: [{ ack: true }] })
    const transfer = { ...naming(timed.commitment), newId: randomUUID() }
    const handed = await ask<TransferCommitmentOutput>(elena, 'transferCommitment', transfer)
    expect(handed).toMatchObject({
      old: { status: 'dropped', dropReason: 'transferred' },
      fresh: { owner: 'report', due: to, when: 'after stand-up' },
    })
    expect(await ask(elena, 'transferCommitment', transfer)).toEqual(handed)
    const history = await ask(jonas, 'readCommitmentHistory', { commitmentId: first.id })
    expect(history).toMatchObject({
      entries: [{ what: 'added' }, { fields: ['currentDue', 'reschedules'] }, { by: 'report' }, {}, {}],
      moves: [{ ack: true }],
    })
  })

  test('is asked of the other, who agrees to another day, and reads why it was moved', async () => {
    const { today } = await open(elena)
    const due = addDays(today, 30)
    const input = { id: randomUUID(), text: 'Invite the team', owner: 'report', due }
    const { commitment: asked } = await ask<CommitmentOutput>(elena, 'addCommitment', input)
    expect(asked).toMatchObject({ status: 'asked', asked: { due } })
    const answer = { ...naming(asked), answer: 'accepted', due: addDays(due, 1) }
    const { commitment: agreed } = await ask<CommitmentOutput>(jonas, 'answerCommitment', answer)
    expect(agreed).toMatchObject({ status: 'open', due: addDays(due, 1), asked: { due } })
    const why = 'The quote is late'
    await ask<CommitmentOutput>(jonas, 'moveCommitment', { ...naming(agreed), to: addDays(due, 9), why })
    const seen = (await open(elena)).commitments.find(({ id }) => id === asked.id)
    expect(seen).toMatchObject({ moves: [{ to: addDays(due, 9), why }] })
  })

  test('is dropped, and the other agrees', async () => {
    const dropping = { ...naming(await promised()), reason: 'blocked' }
    const dropped = await ask<CommitmentOutput>(elena, 'dropCommitment', dropping)
    const agreed = await ask<CommitmentOutput>(jonas, 'acknowledgeDrop', naming(dropped.commitment))
    expect(agreed.commitment).toMatchObject({ status: 'dropped', dropReason: 'blocked', ackByOther: true })
  })
})

test('a topic gets any place a number can say, and keeps it in the table', async () => {
  const { topic } = await ask<TopicOutput>(jonas, 'addTopic', { id: randomUUID(), text: 'Rota' })
  for (const rank of [1_760_000_000_000, 0.5, 3]) {
    const { etag } = (await open(elena)).topics.find(({ id }) => id === topic.id)!
    await ask(elena, 'placeTopic', { topicId: topic.id, etag, rank })
    expect((await open(jonas)).topics.find(({ id }) => id === topic.id)?.rank).toBe(rank)
  }
})

describe('a session, on real tables', () => {
  test('is spoken of by both at once, tagged, closed with its topics carried, and found again', async () => {
    const { today } = await open(elena)
    const { topic } = await ask<TopicOutput>(jonas, 'addTopic', { id: randomUUID(), text: 'Carried along' })
    await Promise.all([
      ask(elena, 'sayOfSession', { on: today, statement: 'held' }),
      ask(jonas, 'sayOfSession', { on: today, statement: 'held' }),
      ask(elena, 'tagSession', { on: today, tags: ['career'], intent: 'growth' }),
      ask(jonas, 'noteGrow', { on: today, grow: { goal: true, reality: false, options: 2, will: true } }),
    ])
    const closed = await ask<CloseSessionOutput>(jonas, 'closeSession', { on: today, noneNeeded: true })
    expect(closed.session).toMatchObject({
      said: { manager: 'held', report: 'held' },
      tags: ['career'],
      intent: 'growth',
      grow: { options: 2 },
    })
    expect(closed.recap.carried).toContain('Carried along')
    const pair = await open(elena)
    expect(pair.topics.find(({ id }) => id === topic.id)?.carried).toBe(1)
    expect(pair.sessions?.[0]).toEqual(closed.session)
    const found = await ask<ReadHistoryOutput>(jonas, 'readHistory')
    expect(found.sessions[0]).toMatchObject({ on: today, session: { tags: ['career'] } })
  })

  test('further ones put the oldest away', async () => {
    const { today } = await open(elena)
    const days = [1, 2, 3, 4].map((days) => addDays(today, -days)).toReversed()
    for (const on of days) await ask(elena, 'sayOfSession', { on, statement: 'held' })
    const rows = await allRows(tableRows(api.openTable('pairs')), pairId, {})
    const filed = rows.filter(({ key }) => /^h\|\d+\|session\|/.test(key))
    expect(filed.map(({ values }) => values['on'])).toEqual(days.slice(0, 1))
    expect((await open(elena)).sessions?.map(({ on }) => on)).toEqual([today, ...days.slice(1).toReversed()])
  })
})

test('a rhythm is agreed and in force at once, and the cards are the same for both', async () => {
  await ask(jonas, 'proposeCadence', { days: 21 })
  expect(await ask(elena, 'acceptCadence', { days: 21 })).toMatchObject({ cadence: { days: 21, from: 'pair' } })
  expect((await open(jonas)).rhythm).toMatchObject({ cadenceDays: 21, cadenceFrom: 'pair' })
  expect(await ask(elena, 'readCards')).toEqual(await ask(jonas, 'readCards'))
})

test('the pulse leaves no id, no log line and no access row', async () => {
  const logged = api.logged.length
  expect(await ask(jonas, 'answerPulse', { answer: 4 })).toEqual({ thanks: true })
  expect(await api.ask(elena, 'answerPulse', { pairId, answer: 4 })).toMatchObject({ status: 403 })
  for await (const row of api.openTable('pulse').listEntities()) expect(JSON.stringify(row)).not.toContain(jonas)
  const log = api.logged.slice(logged).join('\n')
  for (const id of [jonas, elena, pairId]) expect(log).not.toContain(id)
})

test('the export of one’s own is one text, and the log of it is for nobody else', async () => {
  const { json } = await ask<ExportMineOutput>(jonas, 'exportMine', { pairId: undefined })
  expect(JSON.parse(json)).toMatchObject({ person: { oid: jonas }, pairs: [{ you: 'report' }] })
  expect(await ask(jonas, 'readAccessLog')).toMatchObject({ entries: [{ what: 'export' }] })
  expect(await ask(elena, 'readAccessLog')).toEqual({ entries: [] })
})

describe('the revision in a write’s answer', () => {
  test('may be newer than what the writer has seen: reading goes on from the last whole reading', async () => {
    const seen = await open(elena)
    await ask(jonas, 'addTopic', { id: randomUUID(), text: 'Said meanwhile' })
    const { revision } = await ask<TopicOutput>(elena, 'addTopic', { id: randomUUID(), text: 'My own' })
    // Whoever took the write's revision for a reading would be told "unchanged" and never see the other's topic.
    expect(await ask(elena, 'openPair', { since: revision })).toEqual({ kind: 'unchanged', revision })
    const { pair } = await ask<{ pair: PairView }>(elena, 'openPair', { since: seen.revision })
    expect(pair.topics.map(({ text }) => text)).toEqual(expect.arrayContaining(['Said meanwhile', 'My own']))
  })
})

describe('bad input', () => {
  const commitment = { commitmentId: randomUUID(), etag: 'x' }
  const on = new Date().toISOString().slice(0, 10)
  test.each([
    ['placeTopic', { topicId: randomUUID(), etag: 'x', rank: 'first' }, 'rank'],
    ['placeTopic', { topicId: randomUUID(), etag: 'x', rank: -1 }, 'rank'],
    ['decideTopic', { topicId: randomUUID(), etag: 'x', decision: 'keep' }, 'decision'],
    ['moveCommitment', { ...commitment, to: '2026-02-30' }, 'to'],
    ['acknowledgeMoves', { ...commitment, commitmentId: "x' or 1 eq 1" }, 'commitmentId'],
    ['dropCommitment', { ...commitment, reason: 'transferred' }, 'reason'],
    ['acknowledgeDrop', { ...commitment, etag: '\u0000' }, 'etag'],
    ['setTrigger', { ...commitment, when: 'x'.repeat(501), where: '' }, 'when'],
    ['setTrigger', { ...commitment, when: '', where: 'bell\u0007' }, 'where'],
    ['transferCommitment', { ...commitment, newId: '..' }, 'newId'],
    ['readCommitmentHistory', { commitmentId: '*' }, 'commitmentId'],
    ['sayOfSession', { on: '2026-13-01', statement: 'held' }, 'on'],
    ['sayOfSession', { on, statement: 'maybe' }, 'statement'],
    ['tagSession', { on, tags: ['pay'], intent: null }, 'tags.0'],
    ['tagSession', { on, tags: ['goals', 'career', 'feedback', 'workload'], intent: null }, 'tags'],
    ['noteGrow', { on, grow: { goal: true, reality: true, options: 1.5, will: true } }, 'grow.options'],
    ['closeSession', { on, noneNeeded: 'no' }, 'noneNeeded'],
    ['proposeCadence', { days: 10 }, 'days'],
    ['acceptCadence', { days: null }, 'days'],
    ['claimSeries', { claim: 'perhaps' }, 'claim'],
    ['readCards', { on }, 'on'],
    ['readHistory', { before: 'yesterday' }, 'before'],
    ['readHistory', { find: 'x'.repeat(201) }, 'find'],
    ['answerPulse', { answer: 6 }, 'answer'],
    ['answerPulse', { answer: 2.5 }, 'answer'],
    ['handOver', { commitmentIds: [] }, 'commitmentIds'],
    ['handOver', { commitmentIds: Array.from({ length: 51 }, () => randomUUID()) }, 'commitmentIds'],
    ['exportMine', { pairId: undefined, everybody: true }, 'everybody'],
    ['readAccessLog', { pairId: `${'x'.repeat(36)}_y` }, 'pairId'],
  ] as const)('%s %j is a 400 that names the field', async (operation, input, field) => {
    const { status, body } = await api.ask(jonas, operation, defined({ pairId, ...input }))
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { error: { code: 'bad_input', fields: [{ field, problem: expect.stringMatching(/.{10}/) }] } },
    })
  })
})

describe('what the record does not take', () => {
  test.each([
    ['sayOfSession', { on: '9999-12-31', statement: 'held' }, 'day-ahead'],
    ['logTalk', { on: '2026-01-15' }, 'talk-too-old'],
    ['acceptCadence', { days: 28 }, 'proposal-changed'],
  ] as const)('%s %j says why', async (operation, input, reason) => {
    const { status, body } = await api.ask(jonas, operation, { pairId, ...input })
    expect({ status, body }).toMatchObject({ status: 409, body: { error: { code: 'not_possible', reason } } })
  })
})

function defined(input: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))
}

test('no operation that names this pair answers its neighbour, whatever they send', async () => {
  const ofPairs = operationNames.filter((name) => asksForPair(operations[name].need))
  // An appointment is opened by its people; a neighbour's try at that has a test of its own.
  const names = ofPairs.filter((name) => name !== 'openAppointment')
  for (const name of names) {
    const input = { ...operations[name].sample, pairId }
    expect((await api.ask(priya, name, input)).status, name).toBe(403)
  }
})
