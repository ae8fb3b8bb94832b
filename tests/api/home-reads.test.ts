import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ledgerTable } from '../../api/tables/ledger/ledger-table.ts'
import { peopleTable } from '../../api/tables/people/people-table.ts'
import { tableRows } from '../../api/tables/storage/table-rows.ts'
import type { ReadHomeOutput } from '../../contract/read-home.ts'
import type { HomeRow, PairView } from '../../contract/view.ts'
import type { Occurrence } from '../../domain/ledger/occurrence.ts'
import { addDays } from '../../domain/time/add-days.ts'
import { aPerson } from './builders.ts'
import { requestsDuring } from './requests-during.ts'
import { runApi, type RunningApi } from './run-api.ts'

const oneList = 'GET overview: PartitionKey eq'
const onePerson = 'GET people: PartitionKey eq and RowKey ge and RowKey lt'
const ownPlan = 'GET private: one row'

let api: RunningApi
let elena: string
let jonas: string
beforeAll(async () => {
  api = await runApi()
  ;[elena, jonas] = [api.organisation.castOid('elena'), api.organisation.castOid('jonas')]
  const above = api.organisation.managerAt(elena, Date.now())
  if (above === undefined) throw new Error('Elena has a manager.')
  const people = peopleTable(tableRows(api.openTable('people')))
  await people.keepPerson(aPerson({ oid: above, displayName: 'Above Elena' }))
  await readCalendar()
  // What is kept for the life of a process (keys of the token service) is read once, before anything is counted.
  for (const oid of [elena, jonas]) await home(oid)
})
afterAll(() => api.close())

/** Elena's calendar and her own manager's are read, as by the night; nothing else runs. */
async function readCalendar(): Promise<void> {
  const above = api.organisation.managerAt(elena, Date.now())
  for (const oid of above === undefined ? [elena] : [elena, above])
    await api.work('calendars', { run: new Date().toISOString(), oid })
}

async function home(oid: string): Promise<ReadHomeOutput> {
  const { status, body } = await api.ask(oid, 'readHome', {})
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`)
  return body as ReadHomeOutput
}

async function requestsOfHome(oid: string): Promise<string[]> {
  return requestsDuring(() => home(oid))
}

async function lead(count: number): Promise<void> {
  const people = peopleTable(tableRows(api.openTable('people')))
  for (let n = 0; n < count; n += 1) {
    const oid = randomUUID()
    await people.keepPerson(aPerson({ oid, displayName: `Report ${n}` }))
    await people.keepEdge({ reportOid: oid, managerOid: elena, from: '2026-01-05', to: null })
  }
}

function held(on: string): Occurrence {
  const [startAt, endAt] = [`${on}T08:00:00.000Z`, `${on}T08:30:00.000Z`]
  const answers = { manager: 'organizer', report: 'accepted' }
  const slot = { key: on, plannedAt: startAt, plannedOn: on, startAt, endAt, status: 'scheduled', answers } as const
  return { ...slot, organiser: 'manager', isSettled: true, tier: 'likely', isHeld: true }
}

function rowOf({ pairs }: ReadHomeOutput, other: string): HomeRow {
  const row = pairs.find((each) => each.other.oid === other)
  if (!row) throw new Error('not in the list')
  return row
}

describe('the home page', () => {
  it('shows after one reading of the calendar what the pair’s own page shows, on both sides', async () => {
    const { body } = await api.ask(elena, 'openPair', { pairId: `${elena}_${jonas}` })
    const { pair } = body as { pair: PairView }
    expect(pair.rhythm.isRead).toBe(true)
    expect(pair.rhythm.lastHeldOn).not.toBeNull()
    expect(rowOf(await home(elena), jonas).rhythm).toEqual(pair.rhythm)
    expect(rowOf(await home(jonas), elena).rhythm).toEqual(pair.rhythm)
  })

  it('asks for one person, one list and the plan of one’s own, and for nothing else', async () => {
    expect(await requestsOfHome(elena)).toEqual([oneList, onePerson, ownPlan])
    expect(await requestsOfHome(jonas)).toEqual([oneList, onePerson, ownPlan])
  })

  it('asks for no more with thirty pairs than with a few', async () => {
    const few = (await home(elena)).pairs.length
    await lead(30)
    await readCalendar()
    expect((await home(elena)).pairs).toHaveLength(few + 30)
    expect(await requestsOfHome(elena)).toEqual([oneList, onePerson, ownPlan])
  })

  it('asks for no more with five years behind a pair, and carries none of them', async () => {
    const pairId = `${elena}_${jonas}`
    const before = JSON.stringify((await home(jonas)).pairs).length
    for (let n = 0; n < 40; n += 1) {
      const text = `Said and kept, ${n}`
      const note = await api.ask(elena, 'addNote', { pairId, id: randomUUID(), text, visibility: 'shared' })
      expect(note.status).toBe(200)
    }
    const ledger = ledgerTable(tableRows(api.openTable('ledger')))
    const weekly = Array.from({ length: 260 }, (_, week) => held(addDays('2021-01-07', 7 * week)))
    const kept = await ledger.read(pairId, '2021-01-01')
    expect(await ledger.keep(pairId, kept, [...kept.occurrences, ...weekly])).toBe(true)
    await readCalendar()
    expect(await requestsOfHome(jonas)).toEqual([oneList, onePerson, ownPlan])
    expect(JSON.stringify((await home(jonas)).pairs).length).toBeLessThan(before + 200)
  })
})
