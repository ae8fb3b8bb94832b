import type { Operations } from '#contract/operations'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { CommitmentOutput } from '#contract/add-commitment'
import type { CommitmentView } from '#contract/view'
import { aRhythm } from '../../../tests/api/builders.ts'
import { pairWorld } from '../../../tests/api/pair-world.ts'
import type { Answer } from '../../ports/handler.ts'
import { addCommitment } from './add-commitment.ts'
import { commitmentHandlers } from './commitment-handlers.ts'

let world: Awaited<ReturnType<typeof pairWorld>>
beforeEach(async () => {
  world = await pairWorld()
})

const laterThatDay = '2026-10-15T09:15:00.000Z'

function add(oid: string, changes: Partial<Operations['addCommitment']['input']> = {}, now?: string) {
  const input: Operations['addCommitment']['input'] = {
    pairId: world.pairId,
    id: randomUUID(),
    text: 'Send the budget numbers',
    owner: 'manager',
    due: '2026-10-22',
    ...changes,
  }
  return addCommitment(world.ports)(world.by(oid, input, now === undefined ? {} : { now }))
}

function shown(answer: Answer<CommitmentOutput>): CommitmentView {
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.output.commitment
}

function naming({ id, etag }: CommitmentView) {
  return { pairId: world.pairId, commitmentId: id, etag }
}

describe('the first agreed date', () => {
  test('is the day that was given', async () => {
    expect(shown(await add(world.report))).toMatchObject({
      owner: 'manager',
      by: 'report',
      due: '2026-10-22',
      currentDue: '2026-10-22',
    })
  })

  test('without a day it is that of the next planned 1:1, not of the one running', async () => {
    await world.rhythm(aRhythm())
    expect(shown(await add(world.manager, { due: null }))).toMatchObject({ due: '2026-10-22' })
  })

  test('with none planned the promise is undated', async () => {
    expect(shown(await add(world.manager, { due: null }))).toMatchObject({
      due: null,
      currentDue: null,
      isOverdue: false,
    })
  })

  test.each([
    ['2026-10-14', 'day-over'],
    ['9999-12-31', 'day-too-far'],
  ])('may not be %s, and the answer says why', async (due, reason) => {
    const answer = await add(world.manager, { due })
    expect(answer).toEqual({ kind: 'not-possible', reason })
    expect((await world.ports.pairs.open(world.pairId))?.commitments).toEqual([])
  })

  test('today is today where the pair is, not where the server is', async () => {
    const afterMidnightInBerlin = '2026-10-14T22:30:00.000Z'
    expect(await add(world.manager, { due: '2026-10-14' }, afterMidnightInBerlin)).toMatchObject({ reason: 'day-over' })
  })
})

test('a retry is there once, also when the next 1:1 is another one by then', async () => {
  await world.rhythm(aRhythm())
  const id = randomUUID()
  const first = shown(await add(world.manager, { id, due: null }))
  await world.rhythm(aRhythm({ planned: [] }))
  expect(shown(await add(world.manager, { id, due: null }, laterThatDay))).toEqual(first)
})

test('the same id with another day, owner or words is a conflict', async () => {
  const id = randomUUID()
  await add(world.manager, { id })
  for (const other of [{ due: '2026-10-29' }, { owner: 'report' as const }, { text: 'Something else' }]) {
    expect(await add(world.manager, { id, ...other })).toMatchObject({
      kind: 'conflict',
      current: { id, due: '2026-10-22' },
    })
  }
})

test('only its owner ticks a promise and takes the tick back', async () => {
  const promise = shown(await add(world.manager))
  expect(await commitmentHandlers(world.ports).tickCommitment(world.by(world.report, naming(promise)))).toEqual({
    kind: 'forbidden',
  })
  const done = shown(await commitmentHandlers(world.ports).tickCommitment(world.by(world.manager, naming(promise))))
  expect(done).toMatchObject({ status: 'done', doneAt: '2026-10-15T08:10:00.000Z', text: promise.text })
  expect(await commitmentHandlers(world.ports).untickCommitment(world.by(world.report, naming(done)))).toEqual({
    kind: 'forbidden',
  })
  const open = shown(await commitmentHandlers(world.ports).untickCommitment(world.by(world.manager, naming(done))))
  expect(open).toMatchObject({ status: 'open' })
  expect(open).not.toHaveProperty('doneAt')
})

test('only the receiver confirms and takes that back, and taking the tick back takes the confirmation with it', async () => {
  const promise = shown(await add(world.manager))
  const done = shown(await commitmentHandlers(world.ports).tickCommitment(world.by(world.manager, naming(promise))))
  expect(await commitmentHandlers(world.ports).confirmCommitment(world.by(world.manager, naming(done)))).toEqual({
    kind: 'forbidden',
  })
  const confirmed = shown(await commitmentHandlers(world.ports).confirmCommitment(world.by(world.report, naming(done))))
  expect(confirmed.confirmedByOther).toBe(true)
  const unconfirm = (line: CommitmentView, oid: string) =>
    commitmentHandlers(world.ports).unconfirmCommitment(world.by(oid, naming(line)))
  expect(await unconfirm(confirmed, world.manager)).toEqual({ kind: 'forbidden' })
  const doubted = shown(await unconfirm(confirmed, world.report))
  expect([doubted.confirmedByOther, doubted.status]).toEqual([false, 'done'])
  const again = shown(await commitmentHandlers(world.ports).confirmCommitment(world.by(world.report, naming(doubted))))
  const open = shown(await commitmentHandlers(world.ports).untickCommitment(world.by(world.manager, naming(again))))
  expect(open.confirmedByOther).toBe(false)
})

test('a tick that was sent twice keeps the time of the first', async () => {
  const promise = shown(await add(world.manager))
  const once = shown(await commitmentHandlers(world.ports).tickCommitment(world.by(world.manager, naming(promise))))
  const twice = await commitmentHandlers(world.ports).tickCommitment(
    world.by(world.manager, naming(promise), { now: laterThatDay }),
  )
  expect(shown(twice)).toEqual(once)
})

test('whoever ticks a version that is gone by then sees the promise as it stands', async () => {
  const promise = shown(await add(world.manager))
  const done = shown(await commitmentHandlers(world.ports).tickCommitment(world.by(world.manager, naming(promise))))
  const open = shown(await commitmentHandlers(world.ports).untickCommitment(world.by(world.manager, naming(done))))
  const late = await commitmentHandlers(world.ports).tickCommitment(world.by(world.manager, naming(done)))
  expect(late).toEqual({ kind: 'conflict', current: open })
})

test('its writer takes an open promise back within the hour; a closed or older one stays', async () => {
  const mine = shown(await add(world.manager))
  const take = (oid: string, view: CommitmentView, now?: string) =>
    commitmentHandlers(world.ports).removeCommitment(world.by(oid, naming(view), now === undefined ? {} : { now }))
  expect(await take(world.report, mine)).toEqual({ kind: 'forbidden' })
  expect(await take(world.manager, mine, laterThatDay)).toEqual({ kind: 'not-possible', reason: 'too-late' })
  const done = shown(await commitmentHandlers(world.ports).tickCommitment(world.by(world.manager, naming(mine))))
  expect(await take(world.manager, done)).toEqual({ kind: 'not-possible', reason: 'too-late' })
  const other = shown(await add(world.manager))
  expect(await take(world.manager, other)).toMatchObject({ kind: 'done' })
  expect(await take(world.manager, other)).toEqual({ kind: 'not-found' })
})
