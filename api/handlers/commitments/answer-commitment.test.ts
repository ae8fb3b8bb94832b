import type { Operations } from '#contract/operations'
import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { CommitmentOutput } from '#contract/add-commitment'
import type { CommitmentView } from '#contract/view'
import { aRhythm } from '../../../tests/api/builders.ts'
import { pairWorld } from '../../../tests/api/pair-world.ts'
import type { Answer } from '../../ports/handler.ts'
import { addCommitment } from './add-commitment.ts'
import { commitmentHandlers } from './commitment-handlers.ts'
import { readCards } from '../pair/read-cards.ts'
import { readCommitmentHistory } from './read-commitment-history.ts'

let world: Awaited<ReturnType<typeof pairWorld>>
beforeEach(async () => {
  world = await pairWorld()
})

const laterThatDay = '2026-10-15T09:15:00.000Z'
const afterTheDay = '2026-10-23T08:00:00.000Z'

async function ask(changes: { id?: string; due?: string | null } = {}): Promise<CommitmentView> {
  const { pairId } = world
  const line = {
    pairId,
    id: randomUUID(),
    text: 'Invite the release team',
    owner: 'report' as const,
    due: '2026-10-22',
  }
  return shown(await addCommitment(world.ports)(world.by(world.manager, { ...line, ...changes })))
}

function shown(answer: Answer<CommitmentOutput>): CommitmentView {
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.output.commitment
}

function naming({ id, etag }: CommitmentView) {
  return { pairId: world.pairId, commitmentId: id, etag }
}

type Said = Partial<Pick<Operations['answerCommitment']['input'], 'answer' | 'due'>>

function answer(
  line: CommitmentView,
  { answer: said = 'accepted', due = '2026-10-22' }: Said = {},
  now = laterThatDay,
) {
  return commitmentHandlers(world.ports).answerCommitment(
    world.by(world.report, { ...naming(line), answer: said, due }, { now }),
  )
}

async function readingOf(now: string): Promise<number> {
  const read = await readCards(world.ports)(world.by(world.manager, { pairId: world.pairId }, { now }))
  if (read.kind !== 'done') throw new Error(read.kind)
  const card = read.output.first.find(({ id, owner }) => id === 'promisesComplete' && owner === 'report')
  return Number(card?.reading.n)
}

test('what the manager writes for the report counts nowhere until the report agrees', async () => {
  const asked = await ask()
  expect(asked).toMatchObject({ status: 'asked', owner: 'report', by: 'manager', due: '2026-10-22' })
  expect(await readingOf(afterTheDay)).toBe(0)
  expect(shown(await answer(asked))).toMatchObject({ status: 'open', createdAt: laterThatDay, due: '2026-10-22' })
  expect(await readingOf(afterTheDay)).toBe(1)
})

test('another day of the owner’s becomes the first agreed one, and what was asked for stays known', async () => {
  const accepted = shown(await answer(await ask(), { due: '2026-10-29' }))
  expect(accepted).toMatchObject({ due: '2026-10-29', currentDue: '2026-10-29', moves: [] })
  expect(accepted.asked).toEqual({ at: '2026-10-15T08:10:00.000Z', due: '2026-10-22' })
})

test('without a day it is agreed until the next planned 1:1', async () => {
  const undated = await ask({ due: null })
  await world.rhythm(aRhythm())
  expect(shown(await answer(undated, { due: null }))).toMatchObject({ due: '2026-10-22' })
})

test('a day that is over is refused in words, and the question stays', async () => {
  const asked = await ask()
  const late = await answer(asked, {}, afterTheDay)
  expect(late).toEqual({ kind: 'not-possible', reason: 'day-over' })
  expect(shown(await answer(asked, { answer: 'declined' }, afterTheDay))).toMatchObject({ status: 'declined' })
})

test('nobody answers for the owner, and an own promise is no question', async () => {
  const asked = await ask()
  const input = { ...naming(asked), answer: 'accepted', due: '2026-10-22' } as const
  expect(await commitmentHandlers(world.ports).answerCommitment(world.by(world.manager, input))).toEqual({
    kind: 'forbidden',
  })
  const line = { pairId: world.pairId, id: randomUUID(), text: 'Mine', owner: 'report', due: null } as const
  const own = shown(await addCommitment(world.ports)(world.by(world.report, line)))
  expect(await answer(own, { answer: 'declined' })).toEqual({ kind: 'not-possible', reason: 'closed' })
})

test('an answer sent twice is one answer; the question sent twice finds it answered', async () => {
  const id = randomUUID()
  const asked = await ask({ id })
  const once = shown(await answer(asked, { due: '2026-10-29' }))
  expect(shown(await answer(asked, { due: '2026-10-29' }, afterTheDay))).toEqual(once)
  expect(await ask({ id })).toEqual(once)
})

test('who asked takes it back as long as nobody answered, however late', async () => {
  const remove = (line: CommitmentView) =>
    commitmentHandlers(world.ports).removeCommitment(world.by(world.manager, naming(line), { now: afterTheDay }))
  expect(await remove(await ask())).toMatchObject({ kind: 'done' })
  expect(await remove(shown(await answer(await ask())))).toEqual({ kind: 'not-possible', reason: 'too-late' })
})

test('its history says who wrote it and who agreed', async () => {
  const asked = await ask()
  await answer(asked)
  const told = await readCommitmentHistory(world.ports)(
    world.by(world.report, { pairId: world.pairId, commitmentId: asked.id }),
  )
  expect(told).toMatchObject({
    output: {
      entries: [
        { by: 'manager', what: 'added' },
        { by: 'report', act: 'answerCommitment', became: 'open' },
      ],
    },
  })
})

test('a promise stored before there were questions counts as agreed', async () => {
  const asked = await ask()
  const [[row]] = [await rowsOfPair()]
  expect(row?.values['askedAt']).toBe(asked.createdAt)
  const { askedAt: _, askedDue: _due, ...before } = row?.values ?? {}
  await world.rows.pairs.write(world.pairId, [
    { kind: 'replace', key: row?.key ?? '', values: { ...before, status: 'open' }, etag: row?.etag ?? '' },
  ])
  expect(await readingOf(afterTheDay)).toBe(1)
})

async function rowsOfPair() {
  const rows = []
  for await (const row of world.rows.pairs.range(world.pairId, { from: 'a|commitment|', to: 'a|commitment}' }))
    rows.push(row)
  return rows
}
