import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { CommitmentOutput } from '#contract/add-commitment'
import type { CommitmentView } from '#contract/view'
import { pairWorld } from '../../../tests/api/pair-world.ts'
import type { Answer } from '../../ports/handler.ts'
import { addCommitment } from './add-commitment.ts'
import { readCommitmentHistory } from './read-commitment-history.ts'
import { commitmentHandlers } from './commitment-handlers.ts'
import { transferCommitment } from './transfer-commitment.ts'

let world: Awaited<ReturnType<typeof pairWorld>>
beforeEach(async () => {
  world = await pairWorld()
})

/** The manager's promise for 22 October, written on the 15th. */
async function promised(due: string | null = '2026-10-22'): Promise<CommitmentView> {
  const input = { pairId: world.pairId, id: randomUUID(), text: 'Send the numbers', owner: 'manager' as const, due }
  return shown(await addCommitment(world.ports)(world.by(world.manager, input)))
}

function shown(answer: Answer<CommitmentOutput>): CommitmentView {
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.output.commitment
}

function naming({ id, etag }: CommitmentView) {
  return { pairId: world.pairId, commitmentId: id, etag }
}

function move(oid: string, view: CommitmentView, to: string) {
  return commitmentHandlers(world.ports).moveCommitment(world.by(oid, { ...naming(view), to }))
}

describe('another day', () => {
  test('moves what is agreed now and never what was agreed first, and waits for the other to have seen it', async () => {
    const moved = shown(await move(world.manager, await promised(), '2026-10-29'))
    expect(moved).toMatchObject({ due: '2026-10-22', currentDue: '2026-10-29' })
    expect(moved.moves).toEqual([{ at: '2026-10-15T08:10:00.000Z', from: '2026-10-22', to: '2026-10-29', ack: false }])
    expect(await commitmentHandlers(world.ports).acknowledgeMoves(world.by(world.manager, naming(moved)))).toEqual({
      kind: 'forbidden',
    })
    const seen = shown(await commitmentHandlers(world.ports).acknowledgeMoves(world.by(world.report, naming(moved))))
    expect(seen.moves?.map(({ ack }) => ack)).toEqual([true])
  })

  test('is the owner’s to name, and becomes the first one of a promise without a day', async () => {
    const promise = await promised(null)
    expect(await move(world.report, promise, '2026-10-29')).toEqual({ kind: 'forbidden' })
    const dated = shown(await move(world.manager, promise, '2026-10-29'))
    expect(dated).toMatchObject({ due: '2026-10-29', currentDue: '2026-10-29', moves: [] })
  })

  test.each([
    ['2026-10-14', 'day-over'],
    ['2028-10-16', 'day-too-far'],
  ])('may not be %s', async (to, reason) => {
    expect(await move(world.manager, await promised(), to)).toEqual({ kind: 'not-possible', reason })
  })

  test('sent twice is one move', async () => {
    const promise = await promised()
    const once = shown(await move(world.manager, promise, '2026-10-29'))
    expect(shown(await move(world.manager, promise, '2026-10-29'))).toEqual(once)
  })
})

test('a promise is dropped by its owner with a reason, and the receiver agrees', async () => {
  const promise = await promised()
  const asked = { ...naming(promise), reason: 'reprioritised' as const }
  expect(await commitmentHandlers(world.ports).dropCommitment(world.by(world.report, asked))).toEqual({
    kind: 'forbidden',
  })
  const dropped = shown(await commitmentHandlers(world.ports).dropCommitment(world.by(world.manager, asked)))
  expect(dropped).toMatchObject({ status: 'dropped', dropReason: 'reprioritised', ackByOther: false })
  const agreed = await commitmentHandlers(world.ports).acknowledgeDrop(world.by(world.report, naming(dropped)))
  expect(shown(agreed)).toMatchObject({ status: 'dropped', ackByOther: true })
})

test('a drop is taken back by its owner until the other has seen it, and the ledger tells both', async () => {
  const promise = await promised()
  let minute = 10
  const next = () => ({ now: `2026-10-15T08:${++minute}:00.000Z` })
  const drop = (line: CommitmentView) =>
    commitmentHandlers(world.ports).dropCommitment(
      world.by(world.manager, { ...naming(line), reason: 'blocked' as const }, next()),
    )
  const undrop = (line: CommitmentView, oid = world.manager) =>
    commitmentHandlers(world.ports).undropCommitment(world.by(oid, naming(line), next()))
  const dropped = shown(await drop(promise))
  expect(await undrop(dropped, world.report)).toEqual({ kind: 'forbidden' })
  const open = shown(await undrop(dropped))
  expect(open).toMatchObject({ status: 'open', due: promise.due })
  expect(open).not.toHaveProperty('dropReason')
  expect(shown(await undrop(open))).toEqual(open)
  const again = naming(shown(await drop(open)))
  const seen = shown(await commitmentHandlers(world.ports).acknowledgeDrop(world.by(world.report, again, next())))
  expect(await undrop(seen)).toEqual({ kind: 'not-possible', reason: 'too-late' })
  const asked = { pairId: world.pairId, commitmentId: promise.id }
  expect(await readCommitmentHistory(world.ports)(world.by(world.report, asked))).toMatchObject({
    output: {
      entries: [
        { what: 'added' },
        { act: 'dropCommitment', became: 'dropped', fields: ['status', 'droppedAt', 'dropReason'] },
        { act: 'undropCommitment', became: 'open' },
        { act: 'dropCommitment' },
        { by: 'report', act: 'acknowledgeDrop', fields: ['ackByOther', 'settledAt'] },
      ],
    },
  })
})

test('when and where are the owner’s words, and empty ones take them away', async () => {
  const promise = await promised()
  const asked = { ...naming(promise), when: 'after stand-up', where: 'at my desk' }
  expect(await commitmentHandlers(world.ports).setTrigger(world.by(world.report, asked))).toEqual({ kind: 'forbidden' })
  const set = shown(await commitmentHandlers(world.ports).setTrigger(world.by(world.manager, asked)))
  expect(set).toMatchObject({ when: 'after stand-up', where: 'at my desk' })
  const taken = await commitmentHandlers(world.ports).setTrigger(
    world.by(world.manager, { ...naming(set), when: '', where: 'at home' }),
  )
  expect(shown(taken)).toMatchObject({ where: 'at home' })
  expect(shown(taken)).not.toHaveProperty('when')
})

describe('handing a promise to the other side', () => {
  test('ends it here and begins it there with the day agreed last, once, however often it is asked', async () => {
    const moved = shown(await move(world.manager, await promised(), '2026-10-29'))
    const asked = { ...naming(moved), newId: randomUUID() }
    const transfer = () => transferCommitment(world.ports)(world.by(world.manager, asked))
    const first = await transfer()
    expect(first).toMatchObject({
      kind: 'done',
      output: {
        old: { id: moved.id, status: 'dropped', dropReason: 'transferred' },
        fresh: { id: asked.newId, owner: 'report', by: 'manager', due: '2026-10-29', status: 'asked', moves: [] },
      },
    })
    expect(await transfer()).toEqual(first)
    expect((await world.ports.pairs.open(world.pairId))?.commitments).toHaveLength(2)
  })

  test('is the owner’s choice, and what is done by then is not handed over: that is said', async () => {
    const promise = await promised()
    const asked = { ...naming(promise), newId: randomUUID() }
    expect(await transferCommitment(world.ports)(world.by(world.report, asked))).toEqual({ kind: 'forbidden' })
    const done = shown(await commitmentHandlers(world.ports).tickCommitment(world.by(world.manager, naming(promise))))
    expect(done.status).toBe('done')
    expect(await transferCommitment(world.ports)(world.by(world.manager, asked))).toEqual({
      kind: 'not-possible',
      reason: 'closed',
    })
  })
})

describe('the history of a promise', () => {
  test('tells both people which side changed what and when, and not a word of it', async () => {
    const promise = await promised()
    const moving = { ...naming(promise), to: '2026-10-29' }
    const soon = { now: '2026-10-15T08:11:00.000Z' }
    const moved = shown(await commitmentHandlers(world.ports).moveCommitment(world.by(world.manager, moving, soon)))
    const later = { now: '2026-10-15T08:12:00.000Z' }
    const seen = shown(
      await commitmentHandlers(world.ports).acknowledgeMoves(world.by(world.report, naming(moved), later)),
    )
    const asked = { pairId: world.pairId, commitmentId: seen.id }
    const answers = await Promise.all(
      [world.manager, world.report].map((oid) => readCommitmentHistory(world.ports)(world.by(oid, asked))),
    )
    expect(answers[0]).toEqual(answers[1])
    expect(answers[0]).toMatchObject({
      kind: 'done',
      output: {
        entries: [
          { by: 'manager', what: 'added', fields: [] },
          { by: 'manager', what: 'edited', fields: ['currentDue', 'reschedules'] },
          { by: 'report', what: 'edited', fields: ['reschedules'] },
        ],
        moves: [{ from: '2026-10-22', to: '2026-10-29', ack: true }],
      },
    })
    expect(JSON.stringify(answers)).not.toContain('numbers')
  })

  test('of a promise that never was is not found', async () => {
    const asked = { pairId: world.pairId, commitmentId: randomUUID() }
    expect(await readCommitmentHistory(world.ports)(world.by(world.manager, asked))).toEqual({ kind: 'not-found' })
  })
})
