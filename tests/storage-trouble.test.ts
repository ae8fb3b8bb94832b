import { RestError, type TableClient } from '@azure/data-tables'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPeople } from '../api/jobs/people/start-people.ts'
import { cachedKeys } from '../api/keys/cached-keys.ts'
import { deliveriesTable } from '../api/tables/deliveries-table.ts'
import { memoryRows } from '../api/tables/memory-rows.ts'
import type { Rows } from '../api/tables/rows.ts'
import { tableOpener, type TableName } from '../api/tables/table-client.ts'
import { tableRows } from '../api/tables/table-rows.ts'
import { startTestTenant, type TestTenant } from '../sandbox/microsoft/test-tenant.ts'
import { makeDice } from '../sandbox/organisation/dice.ts'
import { makeOrganisation } from '../sandbox/organisation/make-organisation.ts'
import { localWrapper } from './api/local-wrapper.ts'
import { jobsWorld } from './jobs-world.ts'
import { startStorage, type TestStorage } from './start-storage.ts'

type Policy = Parameters<TableClient['pipeline']['addPolicy']>[0]

const today = '2026-10-14T13:05:00.000Z'
const tonight = '2026-10-14T22:00:00.000Z'
const written = ['people', 'ledger', 'overview', 'blockFacts'] as const
const managers = ['elena', 'david', 'margaret'] as const
/** What a try may cost, instead of ten seconds. */
const timing = { tryMs: 300, busyPauseMs: 5 }
const retryOptions = { retryDelayInMs: 5, maxRetryDelayInMs: 20 }

const kinds = ['429', '429 with Retry-After', '500', '503', 'broken', 'answer lost', 'timeout'] as const
type Kind = (typeof kinds)[number]

let tenant: TestTenant
let storage: TestStorage
beforeAll(async () => {
  storage = await startStorage()
  tenant = await startTestTenant({
    organisation: makeOrganisation({ people: 60, today }),
    clock: () => Date.parse(tonight),
  })
})
afterAll(async () => {
  await tenant.stop()
  await storage.close()
})

/** Stands where the network is, so that the client's own retries see what it does. A fifth of all requests fails. */
function troubled(counts: Map<Kind, number>): Policy {
  const dice = makeDice('storage')
  let asked = 0
  return {
    name: 'troubled',
    async sendRequest(request, next) {
      asked += 1
      if (dice('whether', asked) >= 0.2) return next(request)
      const kind = kinds[Math.floor(dice('which', asked) * kinds.length)] ?? '503'
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      // A transaction that Azurite refuses the second time undoes writes of others that run beside it; Azure's does not.
      const isTransaction = request.url.includes('$batch')
      if (kind === 'broken' || (kind === 'answer lost' && isTransaction))
        throw new RestError('reset', { code: 'ECONNRESET', request })
      if (kind === 'answer lost') {
        await next(request)
        throw new RestError('reset', { code: 'ECONNRESET', request })
      }
      if (kind === 'timeout') return never(request.abortSignal as AbortSignal)
      const Headers = request.headers.constructor as new (raw: object) => typeof request.headers
      const pause = kind.includes('Retry-After') ? { 'retry-after': '0' } : {}
      return { request, status: Number(kind.slice(0, 3)), headers: new Headers(pause), bodyAsText: '{}' }
    },
  }
}

function never(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('ended'))))
}

function troubledRows(counts: Map<Kind, number>): (name: TableName) => Rows {
  const { tables: endpoint, credential } = storage
  const open = tableOpener({ endpoint, credential, options: { ...storage.options, retryOptions }, timing })
  const network = troubled(counts)
  return (name) => {
    const client = open(name)
    client.pipeline.addPolicy(network, { afterPhase: 'Retry', afterPolicies: ['endSlowTry', 'pauseWhenBusy'] })
    return tableRows(client)
  }
}

async function night(rows?: (name: TableName) => Rows) {
  const world = jobsWorld(tenant, rows, cachedKeys(localWrapper()))
  await startPeople(world.ports, tonight)
  await world.drain(tonight, 4)
  const oids = managers.map((id) => tenant.organisation.castOid(id))
  await world.ports.queue.send(
    'calendars',
    oids.map((oid) => ({ run: tonight, oid })),
  )
  await world.drain(tonight, 4)
  expect(world.poison).toEqual([])
  return world
}

/** The rows in which two tables differ, each with both texts. */
async function differing(one: Rows, other: Rows): Promise<string[]> {
  const [left, right] = await Promise.all([one, other].map(textByRow))
  const all = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])])
  return [...all]
    .filter((row) => left?.get(row) !== right?.get(row))
    .map((row) => `${row} ${left?.get(row)} ${right?.get(row)}`)
}

async function textByRow(rows: Rows): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for await (const { partition, key, values } of rows.scan({})) {
    const fields = Object.keys(values).toSorted(compare)
    texts.set(`${partition} ${key}`, JSON.stringify(values, fields))
  }
  return texts
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1
}

describe('storage in trouble', () => {
  it('in a fifth of all requests ends with the same tables', async () => {
    const counts = new Map<Kind, number>()
    const stormy = await night(troubledRows(counts))
    const calm = await night()
    for (const kind of kinds) expect(counts.get(kind) ?? 0, kind).toBeGreaterThanOrEqual(10)
    for (const name of written) {
      const rows = tableRows(storage.open(name))
      expect(await differing(rows, calm.rows(name)), name).toEqual([])
    }
    expect(stormy.waiting).toEqual([])
  }, 90_000)

  it('a claim whose answer got lost is still a claim, once', async () => {
    const rows = memoryRows()
    let isLost = true
    const lossy: Rows = {
      ...rows,
      write: async (...given) => {
        const first = await rows.write(...given)
        if (!isLost) return first
        isLost = false
        return rows.write(...given)
      },
    }
    const deliveries = deliveriesTable(lossy)
    const when = { at: tonight, abandonedBefore: '2026-10-14T21:50:00.000Z' }
    expect((await deliveries.claim('2026-10-12', 'mia', when)).kind).toBe('yours')
    expect((await deliveries.claim('2026-10-12', 'mia', when)).kind).toBe('taken')
  })
})
