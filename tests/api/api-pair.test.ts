import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PairView } from '../../contract/view.ts'
import type { TableName } from '../../api/tables/storage/table-client.ts'
import { personas } from '../../sandbox/organisation/personas.ts'
import { runApi, type RunningApi } from './run-api.ts'

let api: RunningApi
let elena: string
let jonas: string
let priya: string
let grace: string
let pairId: string
let thread: string

beforeAll(async () => {
  api = await runApi()
  const cast = (name: string) => api.organisation.castOid(name)
  ;[elena, jonas, priya, grace] = [cast('elena'), cast('jonas'), cast('priya'), cast('grace')]
  pairId = `${elena}_${jonas}`
  thread = threadOf(pairId)
})
afterAll(() => api.close())

function threadOf(id: string): string {
  const pair = personas(api.organisation)
    .flatMap(({ pairs }) => pairs)
    .find((each) => each.pairId === id)
  if (!pair) throw new Error('no such pair in the cast')
  return pair.threadId
}

async function open(oid: string, input: Record<string, unknown> = { thread }): Promise<PairView> {
  const { status, body } = await api.ask(oid, 'openPair', input)
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  return (body as { pair: PairView }).pair
}

async function dump(): Promise<string> {
  const names: TableName[] = ['pairs', 'private', 'threads', 'people', 'overview', 'ledger', 'access', 'runs']
  const rows: unknown[] = []
  for (const name of names) for await (const row of api.openTable(name).listEntities()) rows.push(row)
  return JSON.stringify(rows)
}

function requestsTo(service: string) {
  return api.microsoft.requests.filter((request) => request.service === service)
}

describe('a meeting that nobody opened before', () => {
  test('without consent says so, and remembers nothing', async () => {
    api.microsoft.refuse(elena, 65001)
    const { status, body } = await api.ask(elena, 'openPair', { thread })
    expect(status).toBe(403)
    expect(body).toMatchObject({ error: { code: 'consent_required' } })
    api.microsoft.refuse(elena, undefined)
  })

  test('when the directory wants to see the person again, says so', async () => {
    api.microsoft.refuse(elena, 50076)
    const { status, body } = await api.ask(elena, 'openPair', { thread })
    expect(status).toBe(401)
    expect(body).toMatchObject({ error: { code: 'not_signed_in' } })
    api.microsoft.refuse(elena, undefined)
  })

  test('is refused to somebody who is not in it, exactly like a meeting that does not exist', async () => {
    const there = await api.ask(grace, 'openPair', { thread })
    const nowhere = await api.ask(grace, 'openPair', { thread: '19:meeting_nowhere@thread.v2' })
    for (const { status, body } of [there, nowhere]) {
      expect(status).toBe(403)
      expect(body).toMatchObject({ error: { code: 'forbidden' } })
    }
  })

  test('of three, of two colleagues or with a guest is no 1:1', async () => {
    const { withThird, strangers, withGuest } = api.organisation.specialChats
    for (const [oid, chat] of [
      [elena, withThird],
      [jonas, strangers],
      [elena, withGuest],
    ] as const) {
      const { status, body } = await api.ask(oid, 'openPair', { thread: chat.id })
      expect(status).toBe(403)
      expect(body).toMatchObject({ error: { code: 'not_a_pair' } })
    }
  })

  test.each(['..', '19:x/../../users@thread.v2', 'not a thread', `19:' or true@thread.v2`])(
    'called %j asks Graph nothing',
    async (odd) => {
      const before = requestsTo('graph').length
      expect((await api.ask(elena, 'openPair', { thread: odd })).status).toBe(403)
      expect(requestsTo('graph')).toHaveLength(before)
    },
  )

  test('opens for its two people, asking Graph once, and from then on not at all', async () => {
    const before = requestsTo('graph').length
    expect(await open(elena)).toMatchObject({
      pairId,
      you: { side: 'manager' },
      other: { oid: jonas },
      audience: 'pair',
    })
    expect(requestsTo('graph')).toHaveLength(before + 1)
    expect(await open(jonas)).toMatchObject({ pairId, you: { side: 'report' }, other: { oid: elena } })
    expect(requestsTo('graph')).toHaveLength(before + 1)
    expect((await api.ask(grace, 'openPair', { thread })).status).toBe(403)
  })
})

describe('what is written', () => {
  const words = ['Unmistakable-note', 'Unmistakable-secret', 'Unmistakable-promise', 'Unmistakable-topic']
  const [note, secret, promise, topic] = words

  test('comes back to both, private notes to their author only, and no word of it lies in any table or log', async () => {
    const line = (text: string | undefined) => ({ pairId, id: randomUUID(), text })
    await api.ask(elena, 'addNote', { ...line(note), visibility: 'shared' })
    await api.ask(elena, 'addNote', { ...line(secret), visibility: 'private' })
    await api.ask(elena, 'addCommitment', { ...line(promise), owner: 'report', due: null })
    await api.ask(jonas, 'addTopic', line(topic))
    const [ofElena, ofJonas] = [await open(elena), await open(jonas)]
    for (const pair of [ofElena, ofJonas]) {
      expect(pair.notes.map(({ text }) => text)).toEqual([note])
      expect(pair.commitments.map(({ text }) => text)).toEqual([promise])
      expect(pair.topics.map(({ text }) => text)).toEqual([topic])
    }
    expect(ofElena.privateNotes.map(({ text }) => text)).toEqual([secret])
    expect(JSON.stringify(ofJonas)).not.toContain(secret)

    const [kept, log] = [await dump(), api.logged.join('\n')]
    for (const word of words) {
      expect(kept).not.toContain(word)
      expect(log).not.toContain(word)
    }
  })

  test('stays readable when the vault’s key is rotated, and new pairs are wrapped with the new version', async () => {
    api.microsoft.rotateKey()
    const pair = await open(priya, { pairId: `${elena}_${priya}` })
    expect(pair.you.side).toBe('report')
    expect((await open(elena)).notes.map(({ text }) => text)).toEqual([note])
    const keyIds = new Set<unknown>()
    for await (const row of api.openTable('pairs').listEntities()) if (row.rowKey === 'a|pair') keyIds.add(row['keyId'])
    for (const id of keyIds) expect(id).toMatch(/\/keys\/pairs\/[0-9a-f]{32}$/)
  })

  test('is told to an open panel by its next question, and nothing new is told for free', async () => {
    const { revision } = await open(jonas)
    expect(await api.ask(jonas, 'openPair', { thread, since: revision })).toEqual({
      status: 200,
      body: { kind: 'unchanged', revision },
    })
    const [mine] = (await open(jonas)).commitments
    await api.ask(jonas, 'tickCommitment', { pairId, commitmentId: mine?.id, etag: mine?.etag })
    const { body } = await api.ask(elena, 'openPair', { thread, since: revision })
    expect((body as { pair: PairView }).pair.commitments[0]).toMatchObject({ status: 'done', text: promise })
  })
})

describe('nobody else', () => {
  test('reads or writes a pair, by whichever id they send', async () => {
    const [line] = (await open(elena)).topics
    const naming = { pairId, topicId: line?.id, etag: line?.etag }
    const before = await dump()
    for (const oid of [grace, priya]) {
      const answers = await Promise.all([
        api.ask(oid, 'openPair', { pairId }),
        api.ask(oid, 'openPair', { pairId, since: 'x' }),
        api.ask(oid, 'addTopic', { pairId, id: randomUUID(), text: 'Intruder' }),
        api.ask(oid, 'addNote', { pairId, id: randomUUID(), text: 'Intruder', visibility: 'private' }),
        api.ask(oid, 'discussTopic', naming),
        api.ask(oid, 'removeTopic', naming),
        api.ask(oid, 'discussTopic', { ...naming, topicId: randomUUID() }),
        api.ask(oid, 'addTopic', { pairId: `${elena}_${randomUUID()}`, id: randomUUID(), text: 'Intruder' }),
        api.ask(oid, 'addTopic', { pairId: `${oid}_${jonas}`, id: randomUUID(), text: 'Intruder' }),
        api.ask(oid, 'openPair', { pairId: `${oid}_${randomUUID()}` }),
      ])
      for (const { status, body } of answers) {
        expect(status).toBe(403)
        expect(body).toMatchObject({ error: { code: 'forbidden' } })
        expect(body).not.toHaveProperty('error.current')
      }
    }
    expect(await dump()).toBe(before)
  })

  test('changes a line of one pair through another', async () => {
    const [line] = (await open(elena)).topics
    const other = `${elena}_${priya}`
    const answer = await api.ask(priya, 'discussTopic', { pairId: other, topicId: line?.id, etag: line?.etag })
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } })
  })
})

describe('bad input', () => {
  const id = '30000000-0000-4000-8000-000000000003'
  test.each([
    ['a text of 33,000 characters', 'addNote', { id, text: 'x'.repeat(33_000), visibility: 'shared' }, 'text'],
    ['control characters', 'addNote', { id, text: 'a\u0000b', visibility: 'shared' }, 'text'],
    ['a missing field', 'addNote', { id, text: 'x' }, 'visibility'],
    ['a field too many', 'addTopic', { id, text: 'x', by: 'manager' }, 'by'],
    ['the 30th of February', 'addCommitment', { id, text: 'x', owner: 'manager', due: '2026-02-30' }, 'due'],
    ['an id with quotes', 'addTopic', { id: `x' or PartitionKey ne 'x`, text: 'x' }, 'id'],
    ['a pair with quotes', 'addTopic', { pairId: `x' or PartitionKey ne 'x`, id, text: 'x' }, 'pairId'],
  ] as const)('%s is a 400 that names the field, and nothing is stored', async (_, operation, input, field) => {
    const before = await dump()
    const { status, body } = await api.ask(elena, operation, { pairId, ...input })
    expect(status).toBe(400)
    expect(body).toMatchObject({
      error: {
        code: 'bad_input',
        fields: [{ field, problem: expect.stringMatching(/.{10}/) }],
        trace: expect.stringMatching(/^TL-/),
      },
    })
    expect(await dump()).toBe(before)
  })

  test.each([
    ['9999-12-31', 'day-too-far'],
    ['2020-01-01', 'day-over'],
  ])('a promise until %s is not possible, which says why, and nothing is stored', async (due, reason) => {
    const before = await dump()
    const { status, body } = await api.ask(elena, 'addCommitment', { pairId, id, text: 'x', owner: 'manager', due })
    expect(status).toBe(409)
    expect(body).toMatchObject({
      error: {
        code: 'not_possible',
        reason,
        message: expect.stringMatching(/.{10}/),
        trace: expect.stringMatching(/^TL-/),
      },
    })
    expect(await dump()).toBe(before)
  })

  test.each(['*', 'W/"x"', 'x', `W/"datetime'2020-01-01T00%3A00%3A00.0000000Z'"`])(
    'a version nobody saw (%s) is a 409 with the line as it stands, and nothing is overwritten',
    async (etag) => {
      const [line] = (await open(jonas)).topics
      const before = await dump()
      const { status, body } = await api.ask(jonas, 'discussTopic', { pairId, topicId: line?.id, etag })
      expect(status).toBe(409)
      expect(body).toMatchObject({ error: { code: 'conflict', current: { id: line?.id, status: 'open' } } })
      expect(await dump()).toBe(before)
    },
  )
})

describe('trouble elsewhere', () => {
  test('Graph that is away is a 503 for a new meeting and nothing to a known one', async () => {
    const other = threadOf(`${elena}_${priya}`)
    const putRight = api.microsoft.faults.add({ service: 'graph', fault: { kind: 'status', status: 503 } })
    expect((await api.ask(elena, 'openPair', { thread })).status).toBe(200)
    const { status, body } = await api.ask(priya, 'openPair', { thread: other })
    expect(status).toBe(503)
    expect(body).toMatchObject({ error: { code: 'unavailable', trace: expect.stringMatching(/^TL-/) } })
    putRight()
    expect((await api.ask(priya, 'openPair', { thread: other })).status).toBe(200)
  })
})
