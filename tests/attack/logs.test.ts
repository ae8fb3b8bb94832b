import { randomUUID } from 'node:crypto'
import { format } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { timers, works } from '../../api/jobs/all-jobs.ts'
import type { JobMessages, QueueName } from '../../api/ports/job-queue.ts'
import { type OperationName, operationNames, operations } from '../../contract/operations.ts'
import type { Fault, ServiceName } from '../../sandbox/microsoft/fault-plan.ts'
import { type RunningApi, runApi } from '../api/run-api.ts'

const secret = 'zebra-quartz'
const commitmentId = randomUUID()
const threads = ['19:meeting_zebraquartz@thread.v2']
const written: string[] = []
let api: RunningApi
let elena: string
let priya: string
let pairId: `${string}_${string}`

beforeAll(async () => {
  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    vi.spyOn(console, level).mockImplementation((...said: unknown[]) => void written.push(format(...said)))
  }
  api = await runApi()
  elena = api.organisation.castOid('elena')
  priya = api.organisation.castOid('priya')
  pairId = `${elena}_${priya}`
  expect(await api.ask(elena, 'openPair', { pairId })).toMatchObject({ status: 200 })
  await api.ask(priya, 'addCommitment', { pairId, id: commitmentId, text: secret, owner: 'report', due: null })
})
afterAll(async () => {
  vi.restoreAllMocks()
  await api.close()
})

function mend(): void {
  api.microsoft.faults.clear()
  api.storageFaults.clear()
}

function fail(service: ServiceName, fault: Fault): void {
  const plan = service === 'storage' ? api.storageFaults : api.microsoft.faults
  plan.add({ service, fault })
}

/** Every operation about this pair, its lines, its meeting and words that belong to nobody else. */
function inputsOfPair(): [OperationName, Record<string, unknown>][] {
  return operationNames.map((operation) => {
    const own: Record<string, unknown> = { pairId, commitmentId, text: secret, find: secret, when: secret, csv: secret }
    const input = Object.entries(operations[operation].sample).map(
      ([field, value]) => [field, own[field] ?? value] as const,
    )
    return [operation, Object.fromEntries(input)]
  })
}

const run = '2026-10-14T22:00:00.000Z'
/** One message of each queue, and one more of those that have another kind. */
function messages(): { [Name in QueueName]: JobMessages[Name][] } {
  return {
    people: [
      { run, kind: 'snapshot' },
      { run, kind: 'settings', oids: [elena, priya] },
    ],
    calendars: [{ run, oid: elena }],
    digests: [{ run, oid: priya, monday: '2026-10-12' }],
    notices: [
      {
        run,
        oid: priya,
        pairId,
        kind: 'before',
        slot: { startAt: '2026-10-15T08:00:00Z', endAt: '2026-10-15T08:30:00Z', on: '2026-10-15' },
      },
    ],
    releases: [{ run, block: '2026-09-07' }],
    expiry: [
      { run, part: elena.slice(0, 1) },
      { run, part: 'releases' },
    ],
    overview: [{ pairId }],
    starts: [{ run, job: 'calendars' }],
  }
}

/** What must stand in no log: ids of the two and of everybody, words, lines, meetings, names, addresses. */
function inPlay(): string[] {
  const people = api.organisation.accounts.flatMap(({ oid, displayName, userPrincipalName }) => [
    oid,
    displayName,
    userPrincipalName,
  ])
  return [...people, pairId, commitmentId, secret, ...threads, 'meeting_zebraquartz', 'PartitionKey']
}

function told(): string[] {
  return [...written, ...api.logged]
}

const troubles = [
  ['the storage refuses', 'storage', { kind: 'status', status: 403 }],
  ['the storage breaks off', 'storage', { kind: 'reset' }],
  ['the vault refuses', 'vault', { kind: 'status', status: 403 }],
  ['Graph is away', 'graph', { kind: 'reset' }],
  ['the identity is away', 'identity', { kind: 'status', status: 500 }],
  ['the token service answers nonsense', 'entra', { kind: 'not-json' }],
] as const satisfies [string, ServiceName, Fault][]

describe('the log names nobody', () => {
  it.each(troubles)('while %s: every operation of both people and of a meeting', async (_, service, fault) => {
    fail(service, fault)
    written.length = 0
    api.logged.length = 0
    const asked = inputsOfPair().map(([operation, input], at) => api.ask(at % 2 ? elena : priya, operation, input))
    const meetings = threads.map((thread) => api.ask(elena, 'openPair', { thread }))
    await Promise.all([...asked, ...meetings])
    mend()
    expectNobody()
  })

  it('every job and timer, whatever refuses, and those that are given up', async () => {
    const jobs = Object.entries(messages()) as [QueueName, never[]][]
    written.length = 0
    api.logged.length = 0
    for (const service of ['storage', 'vault', 'graph'] as const) {
      fail(service, { kind: 'status', status: 403 })
      await Promise.all(jobs.flatMap(([name, each]) => each.map((one) => failed(api.work(name, one)))))
      mend()
    }
    fail('storage', { kind: 'status', status: 403 })
    for (const name of Object.keys(timers)) await failed(api.call(name, {}))
    for (const [name, each] of jobs) for (const one of each) await failed(api.call(`${name}-poison`, one))
    mend()
    expect(Object.keys(works).toSorted()).toEqual(jobs.map(([name]) => name).toSorted())
    expectNobody()
  })
})

/** What the host would write of an error that a function threw: all of it. */
async function failed(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    const { stack, cause } = error as Error
    written.push(String(error), `${stack}`.split('\n    at ')[0] ?? '', format(cause))
  })
}

function expectNobody(): void {
  const lines = told()
  expect(lines.length).toBeGreaterThan(5)
  const found = inPlay().filter((word) => lines.some((line) => line.toLowerCase().includes(word.toLowerCase())))
  expect(found).toEqual([])
  for (const line of lines) expect(line).not.toContain('\n')
}
