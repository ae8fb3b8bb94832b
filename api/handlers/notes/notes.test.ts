import type { Operations } from '#contract/operations'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { NoteOutput } from '#contract/add-note'
import type { NoteView } from '#contract/view'
import { aRhythm } from '../../../tests/api/builders.ts'
import { pairWorld } from '../../../tests/api/pair-world.ts'
import type { Answer } from '../../ports/handler.ts'
import { addNote } from './add-note.ts'
import { editNote } from './edit-note.ts'
import { openPair } from '../pair/open-pair.ts'
import { removeNote } from './remove-note.ts'

let world: Awaited<ReturnType<typeof pairWorld>>
beforeEach(async () => {
  world = await pairWorld()
})

const laterThatDay = '2026-10-15T09:15:00.000Z'

function add(oid: string, changes: Partial<Operations['addNote']['input']> = {}, now?: string) {
  const input: Operations['addNote']['input'] = {
    pairId: world.pairId,
    id: randomUUID(),
    text: 'Wants to lead the Lisbon launch.',
    visibility: 'shared',
    ...changes,
  }
  return addNote(world.ports)(world.by(oid, input, now === undefined ? {} : { now }))
}

function shown(answer: Answer<NoteOutput>): NoteView {
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.output.note
}

function edit(oid: string, { id, etag, visibility }: NoteView, text: string) {
  return editNote(world.ports)(world.by(oid, { pairId: world.pairId, noteId: id, etag, visibility, text }))
}

function remove(oid: string, { id, etag, visibility }: NoteView, now?: string) {
  const input = { pairId: world.pairId, noteId: id, etag, visibility }
  return removeNote(world.ports)(world.by(oid, input, now === undefined ? {} : { now }))
}

test('a note written after the meeting, past midnight, is filed under the day of the meeting', async () => {
  const late = { startAt: '2026-10-15T20:30:00Z', endAt: '2026-10-15T21:00:00Z', on: '2026-10-15' }
  await world.rhythm(aRhythm({ planned: [late] }))
  expect(shown(await add(world.report, {}, '2026-10-15T22:30:00.000Z')).sessionOn).toBe('2026-10-15')
})

test('without a calendar it is filed under today, where the pair is', async () => {
  expect(shown(await add(world.report, {}, '2026-10-15T22:30:00.000Z')).sessionOn).toBe('2026-10-16')
})

test('the author rewrites it, the other person cannot', async () => {
  const note = shown(await add(world.report))
  expect(await edit(world.manager, note, 'Other words')).toEqual({ kind: 'forbidden' })
  const edited = shown(await edit(world.report, note, 'Better words'))
  expect(edited).toMatchObject({ text: 'Better words', editedAt: expect.any(String), createdAt: note.createdAt })
})

test('two devices of one author: the second edit sees the first and overwrites nothing', async () => {
  const note = shown(await add(world.report))
  const first = shown(await edit(world.report, note, 'From the phone'))
  expect(await edit(world.report, note, 'From the desk')).toEqual({ kind: 'conflict', current: first })
})

test('its author takes a shared note back within the hour', async () => {
  const note = shown(await add(world.report))
  expect(await remove(world.manager, note)).toEqual({ kind: 'forbidden' })
  expect(await remove(world.report, note, laterThatDay)).toEqual({ kind: 'not-possible', reason: 'too-late' })
  expect(await remove(world.report, note)).toMatchObject({ kind: 'done' })
  expect(await edit(world.report, note, 'Too late')).toEqual({ kind: 'not-found' })
})

describe('a private note', () => {
  let note: NoteView
  beforeEach(async () => {
    note = shown(await add(world.manager, { visibility: 'private', text: 'Ask about the move to Porto.' }))
  })

  test('touches nothing of the pair: no line, no revision, no notice', async () => {
    const revision = await world.ports.pairs.revision(world.pairId)
    const answer = await add(world.manager, { visibility: 'private', text: 'Another' })
    expect(answer).toMatchObject({ output: { revision } })
    expect(await world.ports.pairs.revision(world.pairId)).toBe(revision)
    expect((await world.ports.pairs.open(world.pairId))?.notes).toEqual([])
    expect(world.told).toEqual([])
  })

  test('cannot be found, edited or removed by the other person, whatever they say of it', async () => {
    for (const visibility of ['private', 'shared'] as const) {
      const guessed = { ...note, visibility }
      expect(await edit(world.report, guessed, 'Got you')).toEqual({ kind: 'not-found' })
      expect(await remove(world.report, guessed)).toEqual({ kind: 'not-found' })
    }
    expect((await world.ports.privates.note(world.manager, world.pairId, note.id))?.line.text).toBe(note.text)
  })

  test('does not become a shared one by an edit', async () => {
    expect(await edit(world.manager, { ...note, visibility: 'shared' }, 'Now for all')).toEqual({ kind: 'not-found' })
    expect(shown(await edit(world.manager, note, 'Still mine'))).toMatchObject({ visibility: 'private' })
    expect((await world.ports.pairs.open(world.pairId))?.notes).toEqual([])
  })

  test('is removed by its author at any time', async () => {
    expect(await remove(world.manager, note, '2026-12-01T09:00:00.000Z')).toMatchObject({ kind: 'done' })
    expect((await world.ports.privates.open(world.manager, world.pairId)).notes).toEqual([])
  })

  test('may have the id of a shared one of the other person without either being touched', async () => {
    const shared = shown(await add(world.report, { id: note.id, text: 'Shared words' }))
    expect(shared.text).toBe('Shared words')
    expect((await world.ports.privates.note(world.manager, world.pairId, note.id))?.line.text).toBe(note.text)
  })
})

describe('a note of an older session', () => {
  const days = ['2026-10-01', '2026-10-08', '2026-10-15', '2026-10-22', '2026-10-29']
  const at = (day: string) => `${day}T08:10:00.000Z`

  async function fiveSessions(): Promise<NoteView[]> {
    const notes: NoteView[] = []
    for (const day of days) notes.push(shown(await add(world.report, {}, at(day))))
    return notes
  }

  function editAt(note: NoteView, now: string) {
    const { id, etag, visibility } = note
    const input = { pairId: world.pairId, noteId: id, etag, visibility, text: 'Better words' }
    return editNote(world.ports)(world.by(world.report, input, { now }))
  }

  test('is locked and says so; the current and the previous one are open', async () => {
    const [, , third, fourth, fifth] = await fiveSessions()
    const now = '2026-10-29T09:00:00.000Z'
    expect(await editAt(third!, now)).toEqual({ kind: 'not-possible', reason: 'locked' })
    expect(await editAt(fourth!, now)).toMatchObject({ kind: 'done' })
    expect(await editAt(fifth!, now)).toMatchObject({ kind: 'done' })
    const opened = await openPair(world.ports)(world.by(world.manager, { pairId: world.pairId }, { now }))
    if (opened.kind !== 'done' || opened.output.kind !== 'open') throw new Error(opened.kind)
    const locks = opened.output.pair.notes.map(({ sessionOn, isLocked }) => [sessionOn, isLocked ?? false])
    expect(locks).toEqual([
      ['2026-10-29', false],
      ['2026-10-22', false],
      ['2026-10-15', true],
    ])
  })

  test('is added to, also when it was put away; the addition stands under its session', async () => {
    const [first, , third] = await fiveSessions()
    for (const old of [first!, third!]) {
      const added = shown(await add(world.manager, { addendumTo: old.id, text: 'One more thing' }, at('2026-10-30')))
      expect(added).toMatchObject({ sessionOn: old.sessionOn, addendumTo: old.id })
    }
    const nowhere = await add(world.manager, { addendumTo: randomUUID() }, at('2026-10-30'))
    expect(nowhere).toEqual({ kind: 'not-found' })
  })

  test('stays open to its author when it is private', async () => {
    const secret = shown(await add(world.report, { visibility: 'private' }, at('2026-10-01')))
    await add(world.report, {}, at('2026-10-08'))
    await add(world.report, {}, at('2026-10-15'))
    expect(await editAt(secret, at('2026-10-15'))).toMatchObject({ kind: 'done' })
  })
})
