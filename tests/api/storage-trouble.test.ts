import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPeople } from '../../api/jobs/people/start-people.ts'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import { deliveriesTable } from '../../api/tables/mail/deliveries-table.ts'
import { memoryRows } from '../../api/tables/storage/memory-rows.ts'
import type { Rows } from '../../api/tables/storage/rows.ts'
import type { TableName } from '../../api/tables/storage/table-client.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import { startTestTenant, type TestTenant } from '../../sandbox/microsoft/test-tenant.ts'
import { makeOrganisation } from '../../sandbox/organisation/make-organisation.ts'
import { localWrapper } from './local-wrapper.ts'
import { jobsWorld } from '../jobs-world.ts'
import { comparableValues } from '../comparable-values.ts'
import { breakTables, startTroubledStorage, storageTroubles, type TroubledStorage } from '../troubled-storage.ts'

const today = '2026-10-14T13:05:00.000Z'
const tonight = '2026-10-14T22:00:00.000Z'
const written = ['people', 'ledger', 'overview', 'blockFacts'] as const
const managers = ['elena', 'david', 'margaret'] as const
let tenant: TestTenant
let troubled: TroubledStorage
beforeAll(async () => {
  troubled = await startTroubledStorage()
  tenant = await startTestTenant({
    organisation: makeOrganisation({ people: 60, today }),
    clock: () => Date.parse(tonight),
  })
})
afterAll(async () => {
  await tenant.stop()
  await troubled.storage.close()
})

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
  for await (const row of rows.scan({})) {
    const values = comparableValues(row)
    const fields = Object.keys(values).toSorted(compare)
    texts.set(`${row.partition} ${row.key}`, JSON.stringify(values, fields))
  }
  return texts
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1
}

describe('storage in trouble', () => {
  it('in a fifth of all requests ends with the same tables', async () => {
    const { faults, storage } = troubled
    breakTables(faults, 0.05)
    const stormy = await night(troubled.rows)
    const counts = { ...faults.counts }
    const met = Object.values(counts).reduce((sum, count) => sum + count, 0)
    expect(met / faults.asked).toBeGreaterThanOrEqual(0.2)
    faults.clear()
    const calm = await night()
    expect(Object.keys(counts)).toHaveLength(storageTroubles.length)
    for (const [kind, count] of Object.entries(counts)) expect(count, kind).toBeGreaterThanOrEqual(10)
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
