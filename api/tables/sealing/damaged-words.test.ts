import { beforeEach, expect, test } from 'vitest'
import { aCommitment, aNote, aPair, aTopic, type TestPair } from '../../../tests/api/builders.ts'
import { localWrapper } from '../../../tests/api/local-wrapper.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import type { Line, LineKind, PairStore } from '../../ports/pair-store.ts'
import { isUnreadable, WordsUnreadableError } from '../../ports/unreadable.ts'
import { memoryRows } from '../storage/memory-rows.ts'
import { pairTable } from '../record/pair-table.ts'
import { promiseTitlesTable } from '../people/promise-titles-table.ts'
import { activeKey } from '../rows/row-keys.ts'
import type { Rows } from '../storage/rows.ts'

const now = '2026-10-15T08:30:00.000Z'
const keys = cachedKeys(localWrapper())
let rows: Rows
let store: PairStore
let pair: TestPair

beforeEach(async () => {
  rows = memoryRows()
  store = pairTable(rows, keys)
  const { manager: _manager, report: _report, ...record } = (pair = aPair())
  await store.create(record)
})

async function add(kind: LineKind, ...lines: Line[]): Promise<void> {
  for (const line of lines) {
    await store.keep({ what: 'added', pairId: pair.pairId, kind, line, by: pair.manager, at: now })
  }
}

async function row(kind: LineKind, id: string) {
  const found = await rows.read(pair.pairId, activeKey(kind, id))
  if (found === undefined) throw new Error('no such row')
  return found
}

/** What a changed backup, a wrong script or a flipped bit leave: one property that is not what was sealed. */
async function damage(kind: LineKind, id: string, as: (envelope: string) => string, property = 'text') {
  const { key, values } = await row(kind, id)
  const changed = { ...values, [property]: as(String(values[property])) }
  await rows.write(pair.pairId, [{ kind: 'put', key, values: changed }])
}

const damages: [string, (envelope: string) => string][] = [
  ['emptied', () => ''],
  ['cut', (envelope) => envelope.slice(0, 20)],
  ['no envelope', () => 'null'],
  ['another key', (envelope) => envelope.replace(/"keyId":"."/, '"keyId":"').replace(/"keyId":"./, '"keyId":"')],
  ['a bit', (envelope) => envelope.replace(/"ct":"(.)/, (_, first) => `"ct":"${first === 'A' ? 'B' : 'A'}`)],
  ['cut to nothing', (envelope) => envelope.replace(/"ct":"[^"]*"/, '"ct":""')],
]

test.each(damages)('one damaged line (%s) leaves the rest of the pair open', async (_, as) => {
  const [topic, note, promise] = [aTopic(), aNote(), aCommitment()]
  await add('topic', topic, aTopic({ text: 'Still here' }))
  await add('note', note, aNote({ text: 'Still here' }))
  await add('commitment', promise, aCommitment({ text: 'Still here' }))
  await damage('topic', topic.id, as)
  await damage('note', note.id, as)
  await damage('commitment', promise.id, as)
  const opened = await store.open(pair.pairId)
  for (const lines of [opened?.topics, opened?.notes, opened?.commitments]) {
    const texts = lines?.map(({ line }) => line.text).toSorted()
    expect(texts).toEqual(['', 'Still here'])
  }
  const titles = await promiseTitlesTable(rows, keys).titlesOf(pair.pairId)
  expect([...titles.values()]).toEqual(['Still here'])
})

test('a tick keeps the envelopes as they are; words are not written over, and removing works', async () => {
  const promise = aCommitment({ when: 'Friday at four' })
  await add('commitment', promise)
  await damage('commitment', promise.id, (envelope) => envelope.slice(0, -9), 'when')
  const kept = await store.line(pair.pairId, 'commitment', promise.id)
  if (kept === undefined) throw new Error('gone')
  expect(isUnreadable(kept.line)).toBe(true)
  const before = (await row('commitment', promise.id)).values
  const by = { pairId: pair.pairId, kind: 'commitment', by: pair.manager, at: now } as const
  const words = { ...kept.line, text: 'Anything', when: 'Monday' }
  const edit = { ...by, what: 'edited', etag: kept.etag } as const
  await expect(store.keep({ ...edit, line: words, fields: ['when'] })).rejects.toThrow(WordsUnreadableError)
  await expect(store.keep({ ...edit, line: words, fields: ['text'] })).rejects.toThrow(WordsUnreadableError)
  const fresh = { ...aCommitment(), text: kept.line.text }
  const handed = {
    pairId: pair.pairId,
    old: promise,
    etag: kept.etag,
    fields: ['status'],
    fresh,
    by: pair.manager,
    at: now,
  }
  await expect(store.transfer(handed)).rejects.toThrow(WordsUnreadableError)
  const done = { ...kept.line, status: 'done', doneAt: now } as Line
  const ticked = await store.keep({ ...edit, line: done, fields: ['status', 'doneAt'] })
  if (ticked.kind !== 'kept') throw new Error(ticked.kind)
  const after = (await row('commitment', promise.id)).values
  expect(after).toEqual({ ...before, status: 'done', doneAt: now })
  const removed = await store.keep({ ...by, what: 'removed', id: promise.id, etag: ticked.etag })
  expect(removed.kind).toBe('kept')
})

test('a new session files the rest away and leaves the damaged line in its place', async () => {
  const days = ['2026-10-01', '2026-10-08']
  const notes = days.flatMap((sessionOn) => [aNote({ sessionOn }), aNote({ sessionOn })])
  await add('note', ...notes)
  const damaged = notes[0]
  if (damaged === undefined) throw new Error('no note')
  await damage('note', damaged.id, () => '{}')
  const before = await row('note', damaged.id)
  await add('note', aNote({ sessionOn: '2026-10-15' }))
  await add('note', aNote({ sessionOn: '2026-10-22' }))
  expect(await row('note', damaged.id)).toEqual(before)
  const filed = []
  for await (const line of store.history(pair.pairId)) filed.push(line)
  expect(filed.length).toBeGreaterThan(0)
})

test('history shows a damaged line among the others', async () => {
  const days = ['2026-10-01', '2026-10-02', '2026-10-08', '2026-10-15', '2026-10-22']
  for (const sessionOn of days) await add('note', aNote({ sessionOn }))
  const filed = []
  for await (const line of rows.range(pair.pairId)) if (line.key.startsWith('h|')) filed.push(line)
  const [first] = filed
  if (first === undefined) throw new Error('nothing filed')
  await rows.write(pair.pairId, [{ kind: 'put', key: first.key, values: { ...first.values, text: 'x' } }])
  const read = []
  for await (const line of store.history(pair.pairId)) if (line.kind === 'note') read.push(isUnreadable(line.kept.line))
  expect(read.filter(Boolean)).toEqual([true])
  expect(read).toHaveLength(filed.length)
})

test('a vault that is away is no damaged line', async () => {
  await add('topic', aTopic())
  const away = { ...localWrapper(), unwrap: () => Promise.reject(new Error('vault away')) }
  await expect(pairTable(rows, cachedKeys(away)).open(pair.pairId)).rejects.toThrow('vault away')
})
