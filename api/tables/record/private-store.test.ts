import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { Note } from '#domain/note'
import { aNote, aPair, type TestPair } from '../../../tests/api/builders.ts'
import { allRows } from '../../../tests/api/all-rows.ts'
import { examRows } from '../../../tests/exam-rows.ts'
import { localWrapper } from '../../../tests/api/local-wrapper.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import type { KeepResult, PrivateStore } from '../../ports/pair-store.ts'
import { privateTable } from './private-table.ts'
import type { Rows } from '../storage/rows.ts'

const at = '2026-10-15T08:30:00.000Z'

examRows('private', (makeRows) => {
  let rows: Rows
  let store: PrivateStore
  let pair: TestPair
  let wrapper: ReturnType<typeof localWrapper>

  beforeEach(() => {
    rows = makeRows()
    wrapper = localWrapper()
    store = privateTable(rows, cachedKeys(wrapper))
    pair = aPair()
  })

  function aPrivateNote(changes: Partial<Note> = {}): Note {
    return aNote({ visibility: 'private', text: 'Ask about the move to Porto.', ...changes })
  }

  function add(author: string, line: Note): Promise<KeepResult> {
    return store.keep(author, { what: 'added', pairId: pair.pairId, kind: 'note', line, by: author, at })
  }

  test('an author finds their notes again, with every word', async () => {
    const note = aPrivateNote()
    await add(pair.manager, note)
    const kept = (await store.open(pair.manager, pair.pairId)).notes
    expect(kept.map(({ line }) => line)).toEqual([note])
    expect(await store.note(pair.manager, pair.pairId, note.id)).toEqual(kept[0])
  })

  test('the other person, another pair of the same author, and a stranger find nothing', async () => {
    const note = aPrivateNote()
    await add(pair.manager, note)
    for (const [author, pairId] of [
      [pair.report, pair.pairId],
      [pair.manager, aPair().pairId],
      [randomUUID(), pair.pairId],
    ] as const) {
      expect((await store.open(author, pairId)).notes).toEqual([])
      expect(await store.note(author, pairId, note.id)).toBeUndefined()
    }
  })

  test('an author who wrote nothing has nothing, and no key was made for looking', async () => {
    expect((await store.open(pair.manager, pair.pairId)).notes).toEqual([])
    expect(wrapper.calls.wrap).toBe(0)
  })

  test('two first notes at once share one key, and both can be read', async () => {
    const notes = [aPrivateNote({ text: 'One' }), aPrivateNote({ text: 'Two' })]
    await Promise.all(notes.map((note) => add(pair.manager, note)))
    const fresh = privateTable(rows, cachedKeys(wrapper))
    const texts = (await fresh.open(pair.manager, pair.pairId)).notes.map(({ line }) => line.text)
    expect(texts.toSorted()).toEqual(['One', 'Two'])
  })

  test('no word lies in the table', async () => {
    await add(pair.manager, aPrivateNote({ text: 'Unmistakable' }))
    const dump = JSON.stringify(await allRows(rows, `${pair.manager}_${pair.pairId}`))
    expect(dump).toContain('"ct')
    expect(dump).not.toContain('Unmistakable')
  })

  test('edits and removals name the version they saw', async () => {
    const note = aPrivateNote()
    const added = await add(pair.manager, note)
    if (added.kind !== 'kept') throw new Error(added.kind)
    const change = { pairId: pair.pairId, kind: 'note', by: pair.manager, at, etag: added.etag } as const
    const line = { ...note, text: 'Better words' }
    expect(await store.keep(pair.manager, { ...change, what: 'edited', line, fields: ['text'] })).toMatchObject({
      kind: 'kept',
    })
    expect(await store.keep(pair.manager, { ...change, what: 'removed', id: note.id })).toMatchObject({
      kind: 'conflict',
      current: { line },
    })
  })

  test('the notes of three sessions stay in view', async () => {
    for (const sessionOn of ['2026-09-24', '2026-10-01', '2026-10-08', '2026-10-15']) {
      await add(pair.manager, aPrivateNote({ sessionOn }))
    }
    const days = (await store.open(pair.manager, pair.pairId)).notes.map(({ line }) => line.sessionOn)
    expect(days.toSorted()).toEqual(['2026-10-01', '2026-10-08', '2026-10-15'])
  })
})
