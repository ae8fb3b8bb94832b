import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { ManagedIdentityCredential } from '@azure/identity'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import { vaultWrapper } from '../../api/keys/vault-wrapper.ts'
import { peopleTable } from '../../api/tables/people/people-table.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import type { Fault, ServiceName } from '../../sandbox/microsoft/fault-plan.ts'
import { aPerson } from './builders.ts'
import { type RunningApi, runApi } from './run-api.ts'

let api: RunningApi
let elena: string
let pairId: string
beforeAll(async () => {
  api = await runApi()
  elena = api.organisation.castOid('elena')
  pairId = `${elena}_${api.organisation.castOid('priya')}`
})
afterEach(() => mend())
afterAll(() => api.close())

function fail(service: ServiceName, fault: Fault, path = /./): void {
  const plan = service === 'storage' ? api.storageFaults : api.microsoft.faults
  plan.add({ service, path, fault })
}

type Timed = { status: number; body: unknown; waitedMs: number }

/**
 * What a person gets, and for how many milliseconds this process, which holds the API and all it asks, had nothing to do but
 * wait. What a busy machine takes to get on is no wait of ours.
 */
async function timed(asked: Promise<{ status: number; body: unknown }>): Promise<Timed> {
  const before = performance.eventLoopUtilization()
  const { status, body } = await asked
  return { status, body, waitedMs: performance.eventLoopUtilization(before).idle }
}

const open = (pair = pairId) => timed(api.ask(elena, 'openPair', { pairId: pair }))
const note = (id: string) =>
  timed(api.ask(elena, 'addNote', { pairId, id, text: 'Wants to lead it.', visibility: 'shared' }))

/** Somebody waits: "try again" comes within five seconds, and it is true. */
const soonMs = 5_000
/** Who says no at once is not asked for long. */
const atOnceMs = 2_000

/** A pair of Elena's that nobody opened yet, so that the vault has to wrap its key. */
async function newPair(): Promise<string> {
  const people = peopleTable(tableRows(api.openTable('people')))
  const oid = randomUUID()
  await people.keepPerson(aPerson({ oid, displayName: 'Somebody New' }))
  await people.keepEdge({ reportOid: oid, managerOid: elena, from: '2026-01-05', to: null })
  return `${elena}_${oid}`
}

function mend(): void {
  api.microsoft.faults.clear()
  api.storageFaults.clear()
}

async function expectSoon(asked: Promise<Timed>): Promise<void> {
  const { status, body, waitedMs } = await asked
  expect({ status, body }).toMatchObject({ status: 503, body: { error: { code: 'unavailable' } } })
  expect(waitedMs).toBeLessThan(soonMs)
}

// First of all: what a process keeps once it has it (keys of the token service, tokens of the identity) is missing first.
it('a token service that never answers when its keys are asked for: the same, and that is true', async () => {
  fail('entra', { kind: 'hang' })
  await expectSoon(open())
  mend()
  expect(await timed(api.ask(elena, 'openPair', { pairId: 'nobody' }))).toMatchObject({ status: 400 })
})

it.each([
  ['the identity, asked for its token', 'identity'],
  ['the vault, when a pair begins', 'vault'],
  ['the storage', 'storage'],
] as const)('%s, never answers: told within five seconds to try again, and that is true', async (_, service) => {
  const pair = await newPair()
  fail(service, { kind: 'hang' })
  await expectSoon(open(pair))
  mend()
  expect(await open(pair)).toMatchObject({ status: 200 })
})

it('a vault that hangs in the middle of the day closes a pair for one answer, not for five minutes', async () => {
  const identity = new ManagedIdentityCredential({ clientId: api.microsoft.managedIdentityClientId })
  const keys = () => cachedKeys(vaultWrapper({ keyId: api.microsoft.keyId, credential: identity }))
  const { wrapped } = await keys().create()
  const later = keys()
  fail('vault', { kind: 'hang' })
  await expect(later.unwrap(wrapped)).rejects.toThrow('No answer')
  mend()
  await expect(later.unwrap(wrapped)).resolves.toBeDefined()
})

it.each([503, 429, 500])('a vault that refuses with %i is told at once', async (status) => {
  const pair = await newPair()
  fail('vault', { kind: 'status', status })
  const { waitedMs, ...answer } = await open(pair)
  expect(answer).toMatchObject({ status: 503, body: { error: { code: 'unavailable' } } })
  expect(waitedMs).toBeLessThan(atOnceMs)
})

it('who is in a meeting is not waited for longer than a person waits', async () => {
  fail('graph', { kind: 'hang' })
  await expectSoon(timed(api.ask(elena, 'openPair', { thread: '19:meeting_1@thread.v2' })))
})

it('a vault that is slow is waited for', async () => {
  const pair = await newPair()
  fail('vault', { kind: 'slow', ms: 700 })
  expect(await open(pair)).toMatchObject({ status: 200 })
})

describe('what somebody wrote while storage', () => {
  it.each([
    ['gave no answer', { kind: 'hang' }],
    ['answered too late', { kind: 'slow', ms: 6_000 }],
    ['lost its answers', { kind: 'reset' }],
  ] as const)('%s is kept once, when it is sent again', async (_, fault) => {
    const id = randomUUID()
    fail('storage', fault)
    await expectSoon(note(id))
    mend()
    expect(await note(id)).toMatchObject({ status: 200 })
    const { body } = await open()
    const { pair } = body as { pair: { notes: { id: string }[] } }
    expect(pair.notes.filter((line) => line.id === id)).toHaveLength(1)
  })

  it('was well but its queue was not is kept, and its writer does not wait for the queue', async () => {
    fail('storage', { kind: 'hang' }, /overview\/messages/)
    const { status, waitedMs } = await note(randomUUID())
    expect(status).toBe(200)
    expect(waitedMs).toBeLessThan(atOnceMs)
  })
})
