import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCalendars } from '../../api/jobs/calendars/start-calendars.ts'
import { startPeople } from '../../api/jobs/people/start-people.ts'
import { cachedKeys } from '../../api/keys/cached-keys.ts'
import type { Directory } from '../../api/ports/directory.ts'
import type { Row, Rows } from '../../api/tables/storage/rows.ts'
import type { TableName } from '../../api/tables/storage/table-client.ts'
import { startTestTenant, type TestTenant } from '../../sandbox/microsoft/test-tenant.ts'
import type { Fault } from '../../sandbox/microsoft/fault-plan.ts'
import { makeOrganisation } from '../../sandbox/organisation/make-organisation.ts'
import { localWrapper } from '../api/local-wrapper.ts'
import { comparableValues } from '../comparable-values.ts'
import { jobsWorld, type JobsWorld } from '../jobs-world.ts'
import { breakTables, startTroubledStorage, storageTroubles, type TroubledStorage } from '../troubled-storage.ts'

const today = '2026-10-14T13:05:00.000Z'
const tonight = '2026-10-14T22:00:00.000Z'
/** Enough for more than 500 managers; of their teams two people each are looked at, which is enough to go wrong. */
const people = 4_300
const mostReports = 2
const messagesAtOnce = 16
/** A hanging request costs this much, instead of the half minute of the product; in a calm night none hangs. */
const timeoutMs = { stormy: 1_000, calm: 10_000 }

/** Every kind of trouble that passes, as Graph shows it. */
const transient: readonly Fault[] = [
  { kind: 'status', status: 429, retryAfter: '0.05' },
  { kind: 'status', status: 429 },
  ...[500, 502, 503, 504].map((status) => ({ kind: 'status', status }) as const),
  ...(['reset', 'hang', 'stall', 'truncated', 'not-json', 'expired-token'] as const).map((kind) => ({ kind })),
]
const ofPages: readonly Fault[] = [{ kind: 'repeated-page' }, { kind: 'empty-page' }]

let tenant: TestTenant
let troubled: TroubledStorage
let calm: JobsWorld
let gone: string[]
beforeAll(async () => {
  tenant = await startTestTenant({
    organisation: makeOrganisation({ people, today }),
    clock: () => Date.parse(tonight),
  })
  troubled = await startTroubledStorage()
  gone = managersWithout(2)
  calm = await night()
}, 300_000)
afterAll(async () => {
  await tenant.stop()
  await troubled.storage.close()
})

/** Managers whose mailbox is gone by the fault plan, one for each of the two answers that Graph has for that. */
function managersWithout(count: number): string[] {
  const { organisation } = tenant
  const { accounts, pilotGroup, world } = organisation
  const managers = new Set(accounts.flatMap(({ oid }) => organisation.managerAt(oid, Date.parse(tonight)) ?? []))
  return [...managers].filter((oid) => pilotGroup.memberOids.has(oid) && !world.isCast(oid)).slice(0, count)
}

async function night(rows?: (name: TableName) => Rows | undefined): Promise<JobsWorld> {
  const { faults } = tenant.microsoft
  for (const oid of gone) {
    faults.add({ service: 'graph', path: new RegExp(`${oid}/calendarView`), fault: { kind: 'no-mailbox' } })
  }
  const world = jobsWorld(tenant, rows, cachedKeys(localWrapper()), rows ? timeoutMs.stormy : timeoutMs.calm)
  world.ports.directory = withSmallTeams(world.ports.directory)
  await startPeople(world.ports, tonight)
  await world.drain(tonight, messagesAtOnce)
  await startCalendars(world.ports, tonight)
  await world.drain(tonight, messagesAtOnce)
  return world
}

/**
 * The directory in which nobody leads more than a few of the people they lead, and everybody who leads still does. The
 * others are not in it: left without a manager, each would be asked whether its mailbox is a room.
 */
function withSmallTeams(directory: Directory): Directory {
  const { organisation } = tenant
  const teams = Map.groupBy(organisation.accounts, ({ oid }) => organisation.managerAt(oid, Date.parse(tonight)) ?? '')
  const kept = new Set([...teams.values()].flatMap((team) => team.slice(0, mostReports).map(({ oid }) => oid)))
  return {
    async *people() {
      for await (const page of directory.people()) {
        yield page
          .filter(({ oid, managerOid }) => kept.has(oid) || teams.has(oid) || managerOid === undefined)
          .map(({ managerOid, ...one }) => (kept.has(one.oid) && managerOid ? { ...one, managerOid } : one))
      }
    },
  }
}

async function dump(rows: Rows): Promise<string> {
  const all: Row[] = []
  for await (const row of rows.scan({})) all.push(row)
  return JSON.stringify(all.map((row) => [row.partition, row.key, comparableValues(row)]))
}

describe('a night over more than 500 managers', () => {
  it('reads everybody, and what stays closed is a state of its person', async () => {
    const [run] = await calm.ports.runs.runs('calendars', 1)
    expect(run).toMatchObject({ state: 'ran', failed: 0 })
    expect(run?.done).toBeGreaterThanOrEqual(500)
    const closed = await calm.ports.people.unreadMailboxes()
    const missing = closed.filter(({ state }) => state === 'no-mailbox').map(({ oid }) => oid)
    expect(missing.toSorted()).toEqual(gone.toSorted())
    const denied = closed.filter(({ state }) => state === 'denied').map(({ oid }) => oid)
    expect(denied.length).toBeGreaterThan(0)
    expect(denied.filter((oid) => tenant.organisation.pilotGroup.memberOids.has(oid))).toEqual([])
  })

  it('in which a fifth of all requests fails ends with exactly the same ledger', async () => {
    const { faults, requests } = tenant.microsoft
    faults.clear()
    const toGraph = () => requests.filter(({ service }) => service === 'graph').length
    const before = toGraph()
    const share = 0.02
    for (const fault of ofPages) faults.add({ service: 'graph', path: /calendarView|users$/, share: 0.05, fault })
    for (const fault of transient) faults.add({ service: 'graph', path: /users/, share, fault })
    breakTables(troubled.faults, 0.05)
    const stormy = await night((name) => (name === 'ledger' ? troubled.rows(name) : undefined))
    const { 'no-mailbox': _, ...ofGraph } = faults.counts
    const ofStorage = { ...troubled.faults.counts }
    const asked = toGraph() - before + troubled.faults.asked
    faults.clear()
    troubled.faults.clear()
    const met = [...Object.values(ofGraph), ...Object.values(ofStorage)].reduce((sum, count) => sum + count, 0)
    expect(met / asked).toBeGreaterThanOrEqual(0.2)
    expect(Object.keys(ofGraph)).toHaveLength(transient.length + ofPages.length)
    expect(Object.keys(ofStorage)).toHaveLength(storageTroubles.length)
    for (const [kind, count] of Object.entries(ofGraph)) expect(count, `Graph: ${kind}`).toBeGreaterThanOrEqual(10)
    for (const [kind, count] of Object.entries(ofStorage)) expect(count, `storage: ${kind}`).toBeGreaterThanOrEqual(10)

    expect(stormy.poison).toEqual([])
    expect(await stormy.ports.people.unreadMailboxes()).toEqual(await calm.ports.people.unreadMailboxes())
    for (const table of ['people', 'ledger', 'overview', 'blockFacts'] as const) {
      expect((await dump(stormy.rows(table))) === (await dump(calm.rows(table))), table).toBe(true)
    }
  }, 300_000)
})
