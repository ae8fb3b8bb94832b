import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PairView } from '../../contract/view.ts'
import { createCall } from '../../tab/client/create-call.ts'
import { deviceMemory } from '../../tab/client/device/device-memory.ts'
import type { Change } from '../../tab/client/outbox/change.ts'
import { createOutbox } from '../../tab/client/outbox/outbox.ts'
import { allRows } from '../api/all-rows.ts'
import { apiFetch } from '../api/api-fetch.ts'
import { lossyFetch, seeded } from '../api/lossy-fetch.ts'
import { runApi, type RunningApi } from '../api/run-api.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'

const editsEach = 250
const seed = 20_261_015

let api: RunningApi
let pairId: string

beforeAll(async () => {
  api = await runApi()
  pairId = `${api.organisation.castOid('elena')}_${api.organisation.castOid('jonas')}`
})
afterAll(() => api.close())

/** One person with the panel's own outbox and call, on a bad connection. */
function person(oid: string, side: 'manager' | 'report', random: () => number) {
  const token = () => api.microsoft.tokenFor(oid)
  const address = 'https://api.contoso.example/api'
  const { send, losses } = lossyFetch(apiFetch(api), { random, patienceMs: 60 })
  const bad = createCall({ base: address, token, fetch: send })
  const good = createCall({ base: address, token, fetch: apiFetch(api) })
  const scope = `${oid}|${pairId}`
  const outbox = createOutbox({ scope, call: bad, device: deviceMemory(), onSent: () => {}, onChange: () => {} })
  /** What this person meant, by line. */
  const texts = new Map<string, string>()
  const statuses = new Map<string, 'open' | 'done'>()
  const topics: string[] = []

  function addNote(): Change {
    const [id, text] = [randomUUID(), `${side} note ${texts.size}`]
    texts.set(id, text)
    return { operation: 'addNote', input: { pairId, id, text, visibility: 'shared' } }
  }

  function addTopic(): Change {
    const [id, text] = [randomUUID(), `${side} topic ${texts.size}`]
    texts.set(id, text)
    topics.push(id)
    return { operation: 'addTopic', input: { pairId, id, text } }
  }

  function addCommitment(): Change {
    const [id, text] = [randomUUID(), `${side} promise ${texts.size}`]
    texts.set(id, text)
    statuses.set(id, 'open')
    return { operation: 'addCommitment', input: { pairId, id, text, owner: side, due: null } }
  }

  function rewrite(): Change {
    const notes = [...texts].filter(([, text]) => text.includes('note'))
    const [noteId, before] = notes[Math.floor(random() * notes.length)] ?? []
    if (noteId === undefined) return addNote()
    const text = `${before} again`
    texts.set(noteId, text)
    return { operation: 'editNote', input: { pairId, noteId, text, visibility: 'shared', etag: 'unsent' } }
  }

  function toggle(): Change {
    const [id, status] = [...statuses][Math.floor(random() * statuses.size)] ?? []
    if (id === undefined) return addCommitment()
    statuses.set(id, status === 'open' ? 'done' : 'open')
    const operation = status === 'open' ? 'tickCommitment' : 'untickCommitment'
    return { operation, input: { pairId, commitmentId: id, etag: 'unsent' } }
  }

  /** Topics belong to both: the two say "talked about" and "not yet" of each other's at the same time. */
  async function discuss(): Promise<Change> {
    const pair = await open()
    const line = pair.topics[Math.floor(random() * pair.topics.length)]
    if (line === undefined) return addTopic()
    const operation = line.status === 'open' ? 'discussTopic' : 'reopenTopic'
    return { operation, input: { pairId, topicId: line.id, etag: line.etag } }
  }

  async function open(): Promise<PairView> {
    const answer = await good('openPair', { pairId })
    if (answer.kind !== 'open') throw new Error(answer.kind)
    return answer.pair
  }

  async function live(): Promise<void> {
    for (let edit = 0; edit < editsEach; edit += 1) {
      const what = random()
      const change =
        what < 0.25
          ? addNote()
          : what < 0.4
            ? addTopic()
            : what < 0.55
              ? addCommitment()
              : what < 0.75
                ? rewrite()
                : what < 0.9
                  ? toggle()
                  : await discuss()
      await outbox.add(change)
      await wait(random() * 10)
    }
    while (outbox.entries().some(({ refusal }) => !refusal)) await outbox.send()
  }

  return { live, open, outbox, texts, statuses, losses }
}

/** What both people share, in the order in which both see it. */
function shared({ commitments, topics, notes }: PairView) {
  return { commitments, topics, notes }
}

test('500 edits of two people at once, a fifth of the requests lost: nothing lost, nothing doubled, both see the same', async () => {
  const elena = person(api.organisation.castOid('elena'), 'manager', seeded(seed))
  const jonas = person(api.organisation.castOid('jonas'), 'report', seeded(seed + 1))
  await elena.open()
  await Promise.all([elena.live(), jonas.live()])

  for (const { outbox, losses } of [elena, jonas]) {
    expect(outbox.entries()).toEqual([])
    expect(losses.cut + losses.lost + losses.late).toBeGreaterThan(losses.sent * 0.1)
  }
  const [ofElena, ofJonas] = [await elena.open(), await jonas.open()]
  expect(shared(ofElena)).toEqual(shared(ofJonas))
  expect(ofElena.revision).toBe(ofJonas.revision)

  const lines = [...ofElena.notes, ...ofElena.topics, ...ofElena.commitments]
  const meant = new Map([...elena.texts, ...jonas.texts])
  expect(lines.map(({ id }) => id).toSorted()).toEqual([...meant.keys()].toSorted())
  for (const { id, text } of lines) expect(text).toBe(meant.get(id))
  const statuses = new Map([...elena.statuses, ...jonas.statuses])
  for (const { id, status } of ofElena.commitments) expect(status).toBe(statuses.get(id))

  // The ledger tells of each line once that it was added, however often it was sent.
  const ledger = await allRows(tableRows(api.openTable('pairs')), pairId, { from: 'c|', to: 'c}' })
  expect(ledger.filter(({ values }) => values['what'] === 'added')).toHaveLength(meant.size)
})
