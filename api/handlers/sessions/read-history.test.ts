import type { Operations } from '#contract/operations'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '#domain/time/add-days'
import type { ReadHistoryOutput } from '#contract/read-history'
import { pairWorld } from '../../../tests/api/pair-world.ts'
import { addNote } from '../notes/add-note.ts'
import { addTopic } from '../topics/add-topic.ts'
import { topicHandlers } from '../topics/topic-handlers.ts'
import { readHistory } from './read-history.ts'
import { sessionHandlers } from './session-handlers.ts'

let world: Awaited<ReturnType<typeof pairWorld>>
const weeks = Array.from({ length: 30 }, (_, week) => addDays('2026-03-26', 7 * week))
const now = '2026-10-15T09:00:00.000Z'

async function note(oid: string, text: string, day: string, visibility: 'shared' | 'private' = 'shared') {
  const asked = { pairId: world.pairId, id: randomUUID(), text, visibility }
  await addNote(world.ports)(world.by(oid, asked, { now: `${day}T08:10:00.000Z` }))
}

async function read(
  oid: string,
  asked: Omit<Operations['readHistory']['input'], 'pairId'> = {},
): Promise<ReadHistoryOutput> {
  const answer = await readHistory(world.ports)(world.by(oid, { pairId: world.pairId, ...asked }, { now }))
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.output
}

beforeEach(async () => {
  world = await pairWorld()
  for (const [index, day] of weeks.entries()) await note(world.manager, `Week ${index} about Lisbon`, day)
})

describe('thirty weekly sessions', () => {
  test('come page by page, newest first, each day once', async () => {
    const days: string[] = []
    let before: string | undefined
    do {
      const page = await read(world.report, before === undefined ? {} : { before })
      days.push(...page.sessions.map(({ on }) => on))
      before = page.next ?? undefined
    } while (before !== undefined)
    expect(days).toEqual(weeks.toReversed())
  })

  test('are looked through for words, wherever these lie', async () => {
    const found = (await read(world.report, { find: 'week 3 lisbon' })).sessions.map(({ on }) => on)
    expect(found).toEqual([weeks[23], weeks[13], weeks[3]])
    expect((await read(world.report, { find: 'WEEK 29' })).sessions).toMatchObject([
      { on: weeks[29], notes: [{ text: 'Week 29 about Lisbon' }] },
    ])
    expect(await read(world.report, { find: 'Porto' })).toEqual({ sessions: [], next: null })
  })

  test('are locked but for the last two', async () => {
    const { sessions } = await read(world.manager)
    const locks = sessions.slice(0, 4).map(({ notes }) => notes[0]?.isLocked ?? false)
    expect(locks).toEqual([false, false, true, true])
  })
})

test('private notes come to their author alone, and only where nobody else looks', async () => {
  await note(world.manager, 'Worried about Lisbon', weeks[5]!, 'private')
  await note(world.manager, 'Less worried', weeks[29]!, 'private')
  const texts = async (oid: string, asked: Omit<Operations['readHistory']['input'], 'pairId'>) =>
    (await read(oid, asked)).sessions.flatMap(({ notes }) => notes.map(({ text }) => text))
  const own = ['Less worried', 'Worried about Lisbon']
  const meeting = async (pairId: string, audience: 'pair' | 'third-person') => {
    const thread = `19:meeting_${randomUUID()}@thread.v2`
    await world.ports.threads.remember(thread, { pairId, audience, checkedAt: now })
    return { thread }
  }
  const ofTheTwo = await meeting(world.pairId, 'pair')
  for (const place of [ofTheTwo, { place: 'own-page' } as const]) {
    expect(await texts(world.manager, { find: 'worried', ...place })).toEqual(own)
    expect(await texts(world.report, { find: 'worried', ...place })).toEqual([])
  }
  const withAThird = await meeting(world.pairId, 'third-person')
  const ofOthers = await meeting(`${randomUUID()}_${randomUUID()}`, 'pair')
  const unknown = { thread: '19:meeting_unknown@thread.v2' }
  for (const place of [withAThird, ofOthers, unknown, {}, { ...withAThird, place: 'own-page' } as const])
    expect(await texts(world.manager, { find: 'worried', ...place })).toEqual([])
})

test('topics stand under the day they were talked about, with what the two said of it', async () => {
  const id = randomUUID()
  const at = { now }
  const added = await addTopic(world.ports)(world.by(world.report, { pairId: world.pairId, id, text: 'Rota' }, at))
  if (added.kind !== 'done') throw new Error(added.kind)
  const naming = { pairId: world.pairId, topicId: id, etag: added.output.topic.etag }
  await topicHandlers(world.ports).discussTopic(world.by(world.manager, naming, at))
  const said = { pairId: world.pairId, on: '2026-10-15', statement: 'held' as const }
  await sessionHandlers(world.ports).sayOfSession(world.by(world.report, said, at))
  expect((await read(world.manager)).sessions[0]).toMatchObject({
    on: '2026-10-15',
    session: { said: { report: 'held' } },
    topics: [{ text: 'Rota', status: 'discussed' }],
  })
})
