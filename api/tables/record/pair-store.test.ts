import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { Commitment } from '#domain/commitment'
import type { Note } from '#domain/note'
import { aCommitment, aNote, aPair, aTopic, type TestPair } from '../../../tests/api/builders.ts'
import { allRows } from '../../../tests/api/all-rows.ts'
import { examRows } from '../../../tests/exam-rows.ts'
import { localWrapper } from '../../../tests/api/local-wrapper.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import type { KeepResult, Line, LineChange, LineKind, PairStore } from '../../ports/pair-store.ts'
import { pairTable } from './pair-table.ts'
import type { Row, Rows } from '../storage/rows.ts'

const now = '2026-10-15T08:30:00.000Z'

examRows('pairs', (makeRows) => {
  let rows: Rows
  let store: PairStore
  let pair: TestPair

  beforeEach(async () => {
    rows = makeRows()
    store = pairTable(rows, cachedKeys(localWrapper()))
    const { manager: _manager, report: _report, ...record } = (pair = aPair())
    await store.create(record)
  })

  function add(kind: LineKind, line: Line, at = now): Promise<KeepResult> {
    return store.keep({ what: 'added', pairId: pair.pairId, kind, line, by: pair.manager, at })
  }

  async function added(kind: LineKind, line: Line, at = now): Promise<{ etag: string; revision: string }> {
    const kept = await add(kind, line, at)
    if (kept.kind !== 'kept') throw new Error(kept.kind)
    return kept
  }

  function edit(kind: LineKind, line: Line, etag: string): Promise<KeepResult> {
    return store.keep({
      what: 'edited',
      pairId: pair.pairId,
      kind,
      line,
      etag,
      fields: ['text'],
      by: pair.manager,
      at: now,
    })
  }

  function remove(kind: LineKind, id: string, etag: string): Promise<KeepResult> {
    return store.keep({ what: 'removed', pairId: pair.pairId, kind, id, etag, by: pair.manager, at: now })
  }

  async function rowsFrom(from: string, to: string): Promise<Row[]> {
    return allRows(rows, pair.pairId, { from, to })
  }

  async function open() {
    const opened = await store.open(pair.pairId)
    if (opened === undefined) throw new Error('no such pair')
    return opened
  }

  test('a pair nobody created is no pair', async () => {
    const stranger = aPair().pairId
    expect(await store.open(stranger)).toBeUndefined()
    expect(await store.pair(stranger)).toBeUndefined()
    expect(await store.revision(stranger)).toBeUndefined()
  })

  test('a pair is created once: the second creation finds the first, key and all', async () => {
    const { manager: _manager, report: _report, ...record } = pair
    const first = await store.pair(pair.pairId)
    expect(await store.create({ ...record, managerName: 'Somebody Else' })).toEqual(first)
  })

  test('two who create a pair at once agree on one key', async () => {
    const { manager: _manager, report: _report, ...record } = aPair()
    const [one, other] = await Promise.all([store.create(record), store.create(record)])
    expect(one.wrappedKey).toBe(other.wrappedKey)
  })

  test('lines come back exactly as they were written', async () => {
    const topic = aTopic()
    const note = aNote({ text: 'Größe 日本語 🙂\nsecond line' })
    const full = aCommitment({
      status: 'dropped',
      droppedAt: now,
      dropReason: 'blocked',
      when: 'Friday at four',
      where: 'my desk',
      ackByOther: true,
      settledAt: now,
      reschedules: [
        { at: now, from: '2026-10-22', to: '2026-10-29', ack: true },
        { at: now, from: '2026-10-29', to: '2026-11-05', ack: false, why: 'The quote is late' },
      ],
    })
    const asked = aCommitment({ status: 'asked', asked: { at: now, due: null } })
    const undated = aCommitment({ due: null, currentDue: null, status: 'done', doneAt: now })
    await added('topic', topic)
    await added('note', note)
    await added('commitment', full)
    await added('commitment', undated)
    await added('commitment', asked)
    const opened = await open()
    expect(opened.topics.map(({ line }) => line)).toEqual([topic])
    expect(opened.notes.map(({ line }) => line)).toEqual([note])
    expect(new Set(opened.commitments.map(({ line }) => line))).toEqual(new Set([full, undated, asked]))
    expect(await store.line(pair.pairId, 'topic', topic.id)).toEqual(opened.topics[0])
  })

  test('no word that was written lies in the table, and no change row holds one', async () => {
    const secret = 'Unmistakable'
    const { etag } = await added('note', aNote({ id: 'f3b0c1de-0000-4000-8000-000000000001', text: `${secret} one` }))
    const note = aNote({ id: 'f3b0c1de-0000-4000-8000-000000000001', text: `${secret} two` })
    await edit('note', note, etag)
    await added('topic', aTopic({ text: `${secret} topic` }))
    await added(
      'commitment',
      aCommitment({
        text: `${secret} promise`,
        when: `${secret} when`,
        where: `${secret} where`,
        reschedules: [{ at: now, from: '2026-10-22', to: '2026-10-29', ack: true, why: `${secret} why` }],
      }),
    )
    const dump = JSON.stringify(await rowsFrom('0', '~'))
    expect(dump).toContain('"ct')
    expect(dump).not.toContain(secret)
  })

  test('every change has a ledger row with who, when and which fields', async () => {
    const topic = aTopic()
    const { etag } = await added('topic', topic)
    await edit('topic', { ...topic, text: 'Porto launch' }, etag)
    const ledger = (await rowsFrom('c|', 'c}')).map(({ values }) => values)
    const line = { line: 'topic', id: topic.id, by: pair.manager, at: now }
    expect(ledger).toHaveLength(2)
    expect(ledger).toContainEqual({ ...line, what: 'added' })
    expect(ledger).toContainEqual({ ...line, what: 'edited', fields: 'text' })
  })

  test('every change changes the revision, and reading does not', async () => {
    const before = await store.revision(pair.pairId)
    const topic = aTopic()
    const { etag, revision } = await added('topic', topic)
    expect(revision).not.toBe(before)
    expect(await store.revision(pair.pairId)).toBe(revision)
    expect((await open()).revision).toBe(revision)
    const edited = await edit('topic', { ...topic, text: 'Porto' }, etag)
    expect(edited.revision).not.toBe(revision)
    expect(await store.revision(pair.pairId)).toBe(edited.revision)
  })

  test('a retry of a creation answers with what stands there, once', async () => {
    const note = aNote()
    const { etag, revision } = await added('note', note)
    const again = await add('note', { ...note, createdAt: '2026-10-15T09:00:00.000Z' })
    expect(again).toEqual({ kind: 'repeated', current: { line: note, etag }, revision })
    expect((await open()).notes).toHaveLength(1)
  })

  test('the same id with other words is a conflict, and nothing is overwritten', async () => {
    const note = aNote()
    await added('note', note)
    expect(await add('note', { ...note, text: 'Something else' })).toMatchObject({
      kind: 'conflict',
      current: { line: note },
    })
    expect((await open()).notes.map(({ line }) => line.text)).toEqual([note.text])
  })

  test('ten retries at once leave one line', async () => {
    const topic = aTopic()
    const results = await Promise.all(Array.from({ length: 10 }, () => add('topic', topic)))
    expect(results.filter(({ kind }) => kind === 'kept')).toHaveLength(1)
    expect(results.filter(({ kind }) => kind === 'repeated')).toHaveLength(9)
    expect((await open()).topics).toHaveLength(1)
  })

  test('an edit of an older version is a conflict that shows the newer one', async () => {
    const topic = aTopic()
    const { etag } = await added('topic', topic)
    await edit('topic', { ...topic, text: 'Porto launch' }, etag)
    const late = await edit('topic', { ...topic, text: 'Madrid launch' }, etag)
    expect(late).toMatchObject({ kind: 'conflict', current: { line: { text: 'Porto launch' } } })
    expect((await open()).topics[0]?.line.text).toBe('Porto launch')
  })

  test('an edit that was sent twice is kept once and told so', async () => {
    const topic = aTopic()
    const { etag } = await added('topic', topic)
    const first = await edit('topic', { ...topic, text: 'Porto launch' }, etag)
    const second = await edit('topic', { ...topic, text: 'Porto launch' }, etag)
    expect(second).toEqual(first)
  })

  test.each(['*', 'W/"nonsense"', 'x', `' or true`, `W/"datetime'2026-10-15T08%3A30%3A00.0000000Z'"`])(
    'a made-up version (%s) changes nothing',
    async (etag) => {
      const topic = aTopic()
      await added('topic', topic)
      expect(await edit('topic', { ...topic, text: 'Porto' }, etag)).toMatchObject({ kind: 'conflict' })
      expect((await open()).topics[0]?.line.text).toBe('Lisbon launch')
    },
  )

  test('a removed line is gone from the pair, and its words from the table', async () => {
    const note = aNote()
    const { etag } = await added('note', note)
    expect(await remove('note', note.id, etag)).toMatchObject({ kind: 'kept' })
    expect((await open()).notes).toEqual([])
    expect(await store.line(pair.pairId, 'note', note.id)).toBeUndefined()
    expect(JSON.stringify(await rowsFrom('a|note', 'a|note}'))).not.toContain('"ct')
  })

  test('removing an older version leaves the newer line standing', async () => {
    const note = aNote()
    const { etag } = await added('note', note)
    await edit('note', { ...note, text: 'Better words' }, etag)
    expect(await remove('note', note.id, etag)).toMatchObject({
      kind: 'conflict',
      current: { line: { text: 'Better words' } },
    })
    expect((await open()).notes).toHaveLength(1)
  })

  test('a late retry does not bring a removed line back', async () => {
    const note = aNote()
    const { etag } = await added('note', note)
    await remove('note', note.id, etag)
    expect(await add('note', note)).toMatchObject({ kind: 'conflict', current: undefined })
    expect((await open()).notes).toEqual([])
  })

  test('removing twice is a conflict without a line', async () => {
    const note = aNote()
    const { etag } = await added('note', note)
    await remove('note', note.id, etag)
    expect(await remove('note', note.id, etag)).toMatchObject({ kind: 'conflict', current: undefined })
  })

  test('the notes of three sessions stay in view, the fourth puts the oldest away with its transaction', async () => {
    for (const sessionOn of ['2026-09-24', '2026-10-01', '2026-10-08', '2026-10-15']) {
      await added('note', aNote({ sessionOn, text: `Said on ${sessionOn}` }))
    }
    const days = (await open()).notes.map(({ line }) => line.sessionOn)
    expect(days.toSorted()).toEqual(['2026-10-01', '2026-10-08', '2026-10-15'])
    const history = await rowsFrom('h|', 'h}')
    expect(history.map(({ values }) => values['sessionOn'])).toEqual(['2026-09-24'])
  })

  test('a note that went to the history keeps its words, sealed to their new row, and cannot be added again', async () => {
    const first = aNote({ sessionOn: '2026-09-24' })
    await added('note', first)
    for (const sessionOn of ['2026-10-01', '2026-10-08', '2026-10-15']) await added('note', aNote({ sessionOn }))
    const [history] = await rowsFrom('h|', 'h}')
    const record = await store.pair(pair.pairId)
    if (!record || !history) throw new Error('nothing in the history')
    expect(String(history.values['text'])).not.toContain(first.text)
    expect(await add('note', first)).toMatchObject({ kind: 'conflict', current: undefined })
    expect((await open()).notes).toHaveLength(3)
  })

  test('closed promises and topics stay until the next session starts, then their facts still count', async () => {
    await added('note', aNote({ sessionOn: '2026-10-08' }))
    const done = aCommitment({
      status: 'done',
      confirmedByOther: true,
      doneAt: '2026-10-09T10:00:00.000Z',
      createdAt: '2026-10-08T10:00:00.000Z',
    })
    await added('commitment', done)
    await added('commitment', aCommitment({ text: 'Still open' }))
    await added('topic', aTopic({ status: 'discussed', discussedAt: '2026-10-08T09:00:00.000Z' }))
    expect((await open()).commitments).toHaveLength(2)
    await added('note', aNote({ sessionOn: '2026-10-15' }))
    const opened = await open()
    expect(opened.commitments.map(({ line }) => line.text)).toEqual(['Still open'])
    expect(opened.topics).toEqual([])
    const { text: _text, ...facts } = done
    expect(opened.filedPromises).toEqual([facts])
  })

  test('a topic that a session left undone is carried, and its words survive', async () => {
    await added('note', aNote({ sessionOn: '2026-10-08' }))
    await added('topic', aTopic({ createdAt: '2026-10-07T09:00:00.000Z' }))
    await added('note', aNote({ sessionOn: '2026-10-15' }))
    expect((await open()).topics[0]?.line).toMatchObject({ carried: 1, text: 'Lisbon launch' })
  })

  test('the next session sweeps the tombstones of the last', async () => {
    const note = aNote({ sessionOn: '2026-10-08' })
    const { etag } = await added('note', note)
    await remove('note', note.id, etag)
    expect(await rowsFrom('a|note', 'a|note}')).toHaveLength(1)
    await added('note', aNote({ sessionOn: '2026-10-15' }))
    expect((await rowsFrom('a|note', 'a|note}')).map(({ values }) => values['sessionOn'])).toEqual(['2026-10-15'])
  })

  test('more than one transaction can hold is put away over several sessions, and no line is lost', async () => {
    await added('note', aNote({ sessionOn: '2026-10-01' }))
    const promises = Array.from({ length: 60 }, (__, n) =>
      aCommitment({ text: `Promise ${n}`, status: 'done', confirmedByOther: true, doneAt: '2026-10-02T10:00:00.000Z' }),
    )
    for (const promise of promises) await added('commitment', promise)
    await added('note', aNote({ sessionOn: '2026-10-08' }))
    const first = await open()
    expect(first.commitments.length).toBeGreaterThan(0)
    expect(first.commitments.length + first.filedPromises.length).toBe(60)
    await added('note', aNote({ sessionOn: '2026-10-15' }))
    const second = await open()
    expect(second.commitments).toEqual([])
    expect(new Set(second.filedPromises.map(({ id }) => id))).toEqual(new Set(promises.map(({ id }) => id)))
  })

  test('notes that come at once at the start of a session are all kept', async () => {
    for (const sessionOn of ['2026-09-24', '2026-10-01', '2026-10-08']) await added('note', aNote({ sessionOn }))
    const notes = Array.from({ length: 5 }, () => aNote({ sessionOn: '2026-10-15' }))
    const results = await Promise.all(notes.map((note) => add('note', note)))
    expect(results.map(({ kind }) => kind)).toEqual(Array(5).fill('kept'))
    const kept = (await open()).notes.map(({ line }: { line: Note }) => line.id)
    for (const note of notes) expect(kept).toContain(note.id)
  })

  test('a promise that is reopened just as a session starts stays open', async () => {
    await added('note', aNote({ sessionOn: '2026-10-08' }))
    const done = aCommitment({ status: 'done', confirmedByOther: true, doneAt: '2026-10-09T10:00:00.000Z' })
    const { etag } = await added('commitment', done)
    const { doneAt: _doneAt, ...rest } = done
    const open_: Commitment = { ...rest, status: 'open' }
    const [reopened, note] = await Promise.all([
      edit('commitment', open_, etag),
      add('note', aNote({ sessionOn: '2026-10-15' })),
    ])
    expect(note.kind).toBe('kept')
    const inView = (await open()).commitments.map(({ line }) => line.status)
    // Whoever was first: reopened and in view, or put away and the reopening told so. Never both, never neither.
    expect(inView).toEqual(reopened.kind === 'kept' ? ['open'] : [])
  })

  test('one pair never sees the lines of another', async () => {
    await added('note', aNote({ text: 'Ours alone' }))
    const { manager: _manager, report: _report, ...record } = aPair()
    await store.create(record)
    expect((await store.open(record.pairId))?.notes).toEqual([])
  })

  test('an id with a quote reaches nothing', async () => {
    await added('note', aNote())
    await expect(store.line(pair.pairId, 'note', `x' or PartitionKey ne 'x`)).resolves.toBeUndefined()
    const change: LineChange = {
      what: 'added',
      pairId: pair.pairId,
      kind: 'note',
      line: aNote({ id: `x'` }),
      by: randomUUID(),
      at: now,
    }
    await expect(store.keep(change)).rejects.toThrow('not a key')
  })
})
