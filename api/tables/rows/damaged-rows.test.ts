import { beforeEach, expect, test } from 'vitest'
import { aCommitment, aNote, aPair, aRhythm, aTopic, type TestPair } from '../../../tests/api/builders.ts'
import { localWrapper } from '../../../tests/api/local-wrapper.ts'
import { plannedSession } from '#domain/session'
import { cachedKeys } from '../../keys/cached-keys.ts'
import type { Line, LineKind, PairStore } from '../../ports/pair-store.ts'
import { fadeRecord } from '../expiry/fade-record.ts'
import { memoryRows } from '../storage/memory-rows.ts'
import { pairOutlineTable } from '../record/pair-outline-table.ts'
import { pairTable } from '../record/pair-table.ts'
import { promiseTitlesTable } from '../people/promise-titles-table.ts'
import { activeKey, filedPromisesKey, pairKey, rhythmKey, sessionKey } from './row-keys.ts'
import type { Rows, Value } from '../storage/rows.ts'

const now = '2026-10-15T08:30:00.000Z'
const keys = cachedKeys(localWrapper())
let told: string[]
let rows: Rows
let store: PairStore
let pair: TestPair

beforeEach(async () => {
  told = []
  rows = memoryRows('pairs', ({ code }) => void told.push(code))
  store = pairTable(rows, keys)
  const { manager: _manager, report: _report, ...record } = (pair = aPair())
  await store.create(record)
})

async function add(kind: LineKind, ...lines: Line[]): Promise<void> {
  for (const line of lines)
    await store.keep({ what: 'added', pairId: pair.pairId, kind, line, by: pair.manager, at: now })
}

/** What a changed backup, a wrong script or a later version leave: one property that is not what its kind holds. */
async function damage(key: string, changes: Record<string, Value>): Promise<void> {
  const row = await rows.read(pair.pairId, key)
  await rows.write(pair.pairId, [{ kind: 'put', key, values: { ...row?.values, ...changes } }])
}

test('one damaged line of each kind, and a damaged session, leave the rest of the pair open, and IT hears which', async () => {
  const [topic, note, promise] = [aTopic(), aNote(), aCommitment()]
  await add('topic', topic, aTopic({ text: 'Still here' }))
  await add('note', note, aNote({ text: 'Still here' }))
  await add('commitment', promise, aCommitment({ text: 'Still here' }))
  for (const on of ['2026-10-08', '2026-10-15'])
    await store.keepSession({
      pairId: pair.pairId,
      session: plannedSession(on),
      etag: undefined,
      fields: [],
      by: pair.manager,
      at: now,
    })
  await damage(activeKey('topic', topic.id), { status: 'discust' })
  await damage(activeKey('note', note.id), { sessionOn: 7 })
  await damage(activeKey('commitment', promise.id), { reschedules: '[{"at":1}]' })
  await damage(sessionKey('2026-10-08'), { said: 'held' })
  const opened = await store.open(pair.pairId)
  for (const lines of [opened?.topics, opened?.notes, opened?.commitments])
    expect(lines?.map(({ line }) => line.text)).toEqual(['Still here'])
  expect(opened?.sessions.map(({ line }) => line.on)).toEqual(['2026-10-15'])
  const misfits = [
    'pairs.commitment.reschedules.at',
    'pairs.note.sessionOn',
    'pairs.session.said',
    'pairs.topic.status',
  ]
  expect(told.toSorted()).toEqual(misfits)
  told = []
  const outline = await pairOutlineTable(rows).outline(pair.pairId)
  expect([outline.topics.length, outline.notes.length, outline.promises.length]).toEqual([1, 1, 1])
  expect(told.toSorted()).toEqual(misfits)
  const titles = await promiseTitlesTable(rows, keys).titlesOf(pair.pairId)
  expect([...titles.values()]).toEqual(['Still here'])
})

test('a new session files the rest away and leaves a damaged line in its place', async () => {
  const [damaged, ...others] = ['2026-10-01', '2026-10-01', '2026-10-08'].map((sessionOn) => aNote({ sessionOn }))
  if (damaged === undefined) throw new Error('no note')
  await add('note', damaged, ...others)
  const key = activeKey('note', damaged.id)
  await damage(key, { by: 'somebody' })
  const before = await rows.read(pair.pairId, key)
  for (const sessionOn of ['2026-10-15', '2026-10-22', '2026-10-29']) await add('note', aNote({ sessionOn }))
  expect(await rows.read(pair.pairId, key)).toEqual(before)
  const filed = []
  for await (const line of store.history(pair.pairId)) filed.push(line.on)
  expect(filed.toSorted()).toEqual(['2026-10-01', '2026-10-08'])
})

test('while the facts of filed promises do not fit, promises stay where they are and nothing writes over the facts', async () => {
  await rows.write(pair.pairId, [{ kind: 'put', key: filedPromisesKey, values: { facts: '[{"id":"c0"}]' } }])
  const done = aCommitment({ status: 'done', doneAt: '2026-10-01T08:30:00.000Z' })
  await add('commitment', done)
  for (const sessionOn of ['2026-10-08', '2026-10-15', '2026-10-22', '2026-10-29'])
    await add('note', aNote({ sessionOn }))
  expect(await rows.read(pair.pairId, activeKey('commitment', done.id))).toBeDefined()
  expect((await rows.read(pair.pairId, filedPromisesKey))?.values).toEqual({ facts: '[{"id":"c0"}]' })
  expect((await store.open(pair.pairId))?.filedPromises).toEqual([])
  expect(told).toContain('pairs.filedPromises.facts.owner')
})

test('a rhythm that does not fit reads as none, and the next night writes it anew', async () => {
  await rows.write(pair.pairId, [{ kind: 'put', key: rhythmKey, values: { facts: '{"workdays":"all"}' } }])
  const outlines = pairOutlineTable(rows)
  const seen = await outlines.outline(pair.pairId)
  expect(seen.rhythm).toBeUndefined()
  const { managerName, reportName, managerFirstName, reportFirstName, zone, relation } = pair
  const directory = { managerName, reportName, managerFirstName, reportFirstName, zone, relation }
  expect(seen.listed).toBeUndefined()
  const listed = { mark: 'mark', since: '2026-10-14T22:00:00.000Z', isSettled: true }
  const reading = { directory, rhythm: aRhythm(), factMarks: {}, listed }
  expect(await outlines.keepReading(pair.pairId, seen, reading)).toBeDefined()
  expect(await store.rhythm(pair.pairId)).toEqual(aRhythm())
})

test('a pair’s own row that does not fit is trouble under its name, and so is what has to go by its day', async () => {
  const promise = aCommitment()
  await add('commitment', promise)
  await damage(activeKey('commitment', promise.id), { ackByOther: 'no' })
  const before = { promises: '2026-01-01', absences: '2026-01-01' }
  await expect(fadeRecord(rows, pair.pairId, before)).rejects.toMatchObject({ code: 'pairs.commitment.ackByOther' })
  await damage(pairKey, { zone: 1 })
  await expect(store.open(pair.pairId)).rejects.toMatchObject({ name: 'RowError', code: 'pairs.pair.zone' })
})
