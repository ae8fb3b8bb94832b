import { beforeEach, describe, expect, test } from 'vitest'
import type { OperationName, Operations } from '#contract/operations'
import { aPerson } from '../../../../tests/api/builders.ts'
import { callerOf, member, pairWorld } from '../../../../tests/api/pair-world.ts'
import type { FindStanding } from '../../../ports/handler.ts'
import { findStanding } from './find-standing.ts'

const threadId = '19:meeting_abc@thread.v2'
const now = '2026-10-15T08:10:00.000Z'

let world: Awaited<ReturnType<typeof pairWorld>>
let find: FindStanding
beforeEach(async () => {
  world = await pairWorld()
  find = findStanding(world.ports)
})

function standing(operation: OperationName, input: Operations[OperationName]['input'], oid: string, at = now) {
  return find({ operation, input, caller: callerOf(oid), now: at })
}

function write(oid: string, at = now) {
  return standing('addTopic', { pairId: world.pairId, id: 'x', text: 'x' }, oid, at)
}

describe('a pair named by its id', () => {
  test('its two people stand to it as manager and report, everybody else as a stranger', async () => {
    expect(await write(world.manager)).toMatchObject({ relation: 'manager', pairId: world.pairId })
    expect(await write(world.report)).toMatchObject({ relation: 'report', pairId: world.pairId })
    expect(await write(world.stranger)).toEqual({ kind: 'standing', relation: 'stranger', pairId: undefined })
  })

  test('when the reporting line is over, its people are former ones for writing', async () => {
    const edge = { reportOid: world.report, managerOid: world.manager, from: '2026-01-05', to: '2026-10-15' }
    await world.ports.people.keepEdge(edge)
    expect(await write(world.manager, '2026-10-14T22:00:00.000Z')).toMatchObject({ relation: 'manager' })
    expect(await write(world.manager)).toMatchObject({ relation: 'former-manager' })
    expect(await write(world.report)).toMatchObject({ relation: 'former-report' })
  })

  test('a pair somebody made up with their own id in it is none, and they are a stranger', async () => {
    const pairId = `${world.stranger}_${world.report}`
    const input = { pairId, id: 'x', text: 'x' }
    expect(await standing('addTopic', input, world.stranger)).toMatchObject({ relation: 'stranger' })
  })

  test('reading asks nobody', async () => {
    expect(await standing('openPair', { pairId: world.pairId }, world.report)).toMatchObject({ relation: 'report' })
    expect(world.asked.graph).toBe(0)
    expect(world.rows.pairs.count).toEqual({ reads: 0, ranges: 0 })
  })
})

test('operations about no pair ask about none', async () => {
  for (const operation of ['readHome', 'readSettings', 'readRuns'] as const) {
    const found = await standing(operation, {}, world.manager)
    expect(found).toEqual({ kind: 'standing', relation: 'stranger', pairId: undefined })
  }
})

test('a release is for colleagues whom the directory knows: no guest, nobody who left, nobody it never named', async () => {
  const reading = (oid: string) => standing('readRelease', { block: 'latest' }, oid)
  expect(await reading(world.report)).toMatchObject({ isMember: true })
  expect(await reading('nobody')).toMatchObject({ isMember: false })
  for (const facts of [{ isGuest: true }, { isEnabled: false }]) {
    await world.ports.people.keepPerson({ ...aPerson({ oid: world.stranger, displayName: 'Ada Byron' }), ...facts })
    expect(await reading(world.stranger)).toMatchObject({ isMember: false })
  }
})

describe('a pair found by its meeting', () => {
  function open(oid: string) {
    return standing('openPair', { thread: threadId }, oid)
  }

  test('two members, one the other’s manager: whoever asks first, the pair is found and remembered', async () => {
    world.chats.set(threadId, [member(world.report), member(world.manager)])
    expect(await open(world.report)).toMatchObject({ relation: 'report', pairId: world.pairId })
    expect(await open(world.manager)).toMatchObject({ relation: 'manager', pairId: world.pairId })
    expect(world.asked.graph).toBe(1)
  })

  test('a known meeting costs one point read and no Graph, also while Graph is away', async () => {
    await world.ports.threads.remember(threadId, { pairId: world.pairId, audience: 'pair', checkedAt: now })
    world.chats.set(threadId, new Error('Graph is away'))
    world.rows.threads.count.reads = 0
    expect(await open(world.manager)).toMatchObject({ relation: 'manager' })
    expect(world.rows.threads.count).toEqual({ reads: 1, ranges: 0 })
    expect(world.asked.graph).toBe(0)
  })

  test('somebody else in a known meeting is a stranger', async () => {
    await world.ports.threads.remember(threadId, { pairId: world.pairId, audience: 'pair', checkedAt: now })
    expect(await open(world.stranger)).toEqual({ kind: 'standing', relation: 'stranger', pairId: undefined })
  })

  test('a meeting the caller is not in is refused, and looks the same as one that does not exist', async () => {
    world.chats.set(threadId, { kind: 'not-yours' })
    expect(await open(world.stranger)).toEqual({ kind: 'forbidden' })
    expect(await standing('openPair', { thread: '19:nothing@thread.v2' }, world.stranger)).toEqual({
      kind: 'forbidden',
    })
  })

  test.each([
    ['a third member', (w: typeof world) => [w.manager, w.report, w.stranger]],
    ['a guest of another tenant', (w: typeof world) => [w.manager, undefined]],
    ['a guest besides the two', (w: typeof world) => [w.manager, w.report, undefined]],
    ['one member alone', (w: typeof world) => [w.manager]],
    ['one member twice', (w: typeof world) => [w.manager, w.manager]],
    ['nobody', () => []],
    ['two who are not manager and report', (w: typeof world) => [w.manager, w.stranger]],
  ])('%s makes no pair, and nothing is remembered', async (_, members) => {
    world.chats.set(threadId, members(world).map(member))
    expect(await open(world.manager)).toEqual({ kind: 'not-a-pair' })
    expect(await world.ports.threads.thread(threadId)).toBeUndefined()
  })

  test('a manager of last year makes no pair of a new meeting', async () => {
    const edge = { reportOid: world.report, managerOid: world.manager, from: '2026-01-05', to: '2026-10-01' }
    await world.ports.people.keepEdge(edge)
    world.chats.set(threadId, [member(world.manager), member(world.report)])
    expect(await open(world.manager)).toEqual({ kind: 'not-a-pair' })
  })

  test('consent that is missing and a sign-in that is asked for reach the caller', async () => {
    world.chats.set(threadId, { kind: 'consent-required' })
    expect(await open(world.manager)).toEqual({ kind: 'consent-required' })
    world.chats.set(threadId, { kind: 'sign-in-again', claims: '{}' })
    expect(await open(world.manager)).toEqual({ kind: 'sign-in-again', claims: '{}' })
  })

  test('Graph in trouble is trouble, not a refusal', async () => {
    world.chats.set(threadId, new Error('Graph is away'))
    await expect(open(world.manager)).rejects.toThrow('Graph is away')
  })
})
