import { beforeEach, describe, expect, it } from 'vitest'
import { aPerson, aRhythm } from '../../../tests/api/builders.ts'
import { localWrapper } from '../../../tests/api/local-wrapper.ts'
import { callerOf } from '../../../tests/api/pair-world.ts'
import { cachedKeys } from '../../keys/cached-keys.ts'
import type { OverviewRow, Titles } from '../../ports/overview-store.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { overviewTable } from '../../tables/ledger/overview-table.ts'
import { planTable } from '../../tables/plans/plan-table.ts'
import { peopleTable } from '../../tables/people/people-table.ts'
import { readHome } from './read-home.ts'

const now = '2026-10-15T08:10:00.000Z'
const you = 'a0000000-0000-4000-8000-000000000001'
let ports: Parameters<typeof readHome>[0]
let told: string[]
let reported: string[]

beforeEach(async () => {
  told = []
  reported = []
  const keys = cachedKeys(localWrapper())
  ports = {
    people: peopleTable(memoryRows()),
    overview: overviewTable(memoryRows(), keys),
    plans: planTable({ pairs: memoryRows(), privates: memoryRows() }, keys),
    notice: { pairChanged: async (pairId) => void told.push(pairId) },
    ownList: { note: () => {} },
    report: (what) => void reported.push(what),
  }
  await ports.people.keepPerson({
    oid: you,
    displayName: 'Elena Rossi',
    firstName: 'Elena',
    addresses: [],
    isEnabled: true,
    isGuest: false,
    zone: 'Europe/Berlin',
    language: 'en',
    workdays: [1, 2, 3, 4, 5],
  })
})

/** A row as a job wrote it, and the reporting line that it is about. */
async function listed(name: string, facts: Partial<OverviewRow> = {}, readTitles?: () => Promise<Titles>) {
  const one = row(name, facts)
  const { oid } = one.other
  const [managerOid, reportOid] = one.you === 'manager' ? [you, oid] : [oid, you]
  await ports.people.keepEdge({ managerOid, reportOid, from: one.relation[0], to: one.relation[1] })
  await ports.overview.keep(you, one, readTitles)
}

function row(name: string, facts: Partial<OverviewRow> = {}): OverviewRow {
  const oid = name.toLowerCase()
  return {
    pairId: facts.you === 'report' ? `${oid}_${you}` : `${you}_${oid}`,
    you: 'manager',
    other: { oid, displayName: name, firstName: name },
    relation: ['2026-01-05', null],
    rhythm: aRhythm(),
    openDues: { manager: ['2026-10-14', '2026-10-15', null], report: ['2026-10-01'] },
    topics: { manager: 1, report: 2 },
    ...facts,
  }
}

async function home() {
  const answer = await readHome(ports)({ input: {}, caller: callerOf(you), now, pairId: undefined })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.output
}

describe('the home page', () => {
  it('counts what is open and overdue as of now, from each one’s own side', async () => {
    await listed('Priya')
    await listed('Margaret', { you: 'report' })
    const { you: me, today, pairs } = await home()
    expect({ me, today }).toEqual({
      me: { oid: you, displayName: 'Elena Rossi', firstName: 'Elena' },
      today: '2026-10-15',
    })
    expect(pairs).toMatchObject([
      {
        other: { displayName: 'Priya' },
        youOwe: { open: 3, overdue: 1 },
        theyOwe: { open: 1, overdue: 1 },
        topics: { yours: 1, theirs: 2 },
      },
      { other: { displayName: 'Margaret' }, youOwe: { open: 1, overdue: 1 }, theyOwe: { open: 3, overdue: 1 } },
    ])
    expect(pairs[0]?.rhythm).toMatchObject({ lastHeldOn: '2026-10-08', daysSince: 7, now: { on: '2026-10-15' } })
  })

  it('tells how its reader wants times written', async () => {
    await listed('Priya')
    await ports.people.changeSettings(you, (settings) => ({ ...settings, own: { clock: '24' } }))
    expect((await home()).you.clock).toBe('24')
  })

  it('lists those you lead first, by name, and nobody from the past', async () => {
    for (const name of ['Zoe', 'Amara']) await listed(name)
    await listed('Boss', { you: 'report' })
    await listed('Lea', { relation: ['2026-01-05', '2026-10-15'] })
    expect((await home()).pairs.map(({ other }) => other.displayName)).toEqual(['Amara', 'Zoe', 'Boss'])
  })

  it('keeps those from the past apart as long as they may be read, the latest first, and what was said of a series with its pair', async () => {
    await listed('Lea', { relation: ['2026-01-05', '2026-09-01'] })
    await listed('Ben', { you: 'report', relation: ['2026-01-05', '2026-10-15'] })
    await listed('Zoe', { relation: ['2026-01-05', '2026-06-01'] })
    await listed('Priya', { seriesClaim: 'ours' })
    const { pairs, former } = await home()
    expect(pairs.map(({ seriesClaim }) => seriesClaim)).toEqual(['ours'])
    expect(former).toMatchObject([
      { other: { displayName: 'Ben' }, you: 'report', endedOn: '2026-10-15', readUntil: '2027-10-14' },
      { other: { displayName: 'Lea' }, you: 'manager', endedOn: '2026-09-01', readUntil: '2026-11-29' },
    ])
  })

  it('goes by the reporting lines as they are, whatever a job wrote or did not write', async () => {
    await listed('Lea', { promises: [] })
    await ports.people.keepEdge({ managerOid: you, reportOid: 'lea', from: '2026-01-05', to: '2026-10-01' })
    await ports.overview.keep(you, row('Nobody'))
    await ports.people.keepPerson({ ...aPerson({ oid: 'omar', displayName: 'Omar Haddad' }) })
    await ports.people.keepEdge({ managerOid: you, reportOid: 'omar', from: '2026-10-14', to: null })
    const { pairs, former } = await home()
    expect(pairs).toMatchObject([{ pairId: `${you}_omar`, other: { displayName: 'Omar Haddad' }, youOwe: { open: 0 } }])
    expect(former).toMatchObject([{ pairId: `${you}_lea`, endedOn: '2026-10-01' }])
    expect(told).toEqual([`${you}_omar`])
  })

  it('no longer names who may not be read about any more', async () => {
    await listed('Lea')
    await ports.people.keepEdge({ managerOid: you, reportOid: 'lea', from: '2026-01-05', to: '2026-06-01' })
    expect(await home()).toMatchObject({ pairs: [], former: [] })
  })

  it('says that a calendar was not read rather than that nobody met', async () => {
    await listed('Priya', { rhythm: undefined })
    expect((await home()).pairs[0]?.rhythm).toMatchObject({ isRead: false, lastHeldOn: null, state: 'never' })
  })

  it('is empty for somebody without 1:1s, and unknown for somebody we never saw', async () => {
    expect((await home()).pairs).toEqual([])
    const answer = await readHome(ports)({ input: {}, caller: callerOf('nobody'), now, pairId: undefined })
    expect(answer).toEqual({ kind: 'not-found' })
  })
})

describe('what is promised across all 1:1s', () => {
  const promise = (id: string, owner: 'manager' | 'report', due: string | null) => ({
    id,
    owner,
    due,
    currentDue: due,
    etag: `version of ${id}`,
  })
  const titled = async (...ids: string[]) => new Map(ids.map((id) => [id, `Title of ${id}`]))

  it('names the oldest first on either side, whoever it is with, and what is undated last', async () => {
    const priya = [promise('a', 'manager', '2026-10-20'), promise('b', 'report', '2026-10-13')]
    const tomas = [promise('c', 'manager', null), promise('d', 'manager', '2026-10-09')]
    const boss = [promise('e', 'manager', '2026-10-12'), promise('f', 'report', '2026-10-14')]
    await listed('Priya', { promises: priya }, () => titled('a', 'b'))
    await listed('Tomas', { promises: tomas }, () => titled('c', 'd'))
    await listed('Boss', { you: 'report', promises: boss }, () => titled('e', 'f'))
    const { promises } = await home()
    const said = (side: 'youOwe' | 'theyOwe') => promises?.[side].map(({ text, other }) => [text, other.firstName])
    expect(said('youOwe')).toEqual([
      ['Title of d', 'Tomas'],
      ['Title of f', 'Boss'],
      ['Title of a', 'Priya'],
      ['Title of c', 'Tomas'],
    ])
    expect(said('theyOwe')).toEqual([
      ['Title of e', 'Boss'],
      ['Title of b', 'Priya'],
    ])
    expect(promises?.youOwe[0]).toMatchObject({ etag: 'version of d', due: '2026-10-09', isOverdue: true })
    expect(told).toEqual([])
  })

  it('leaves out what was not copied yet and has it copied', async () => {
    const promises = [promise('a', 'manager', '2026-10-13'), promise('b', 'manager', '2026-10-14')]
    await listed('Priya', { promises }, () => titled('a'))
    const { promises: shown, pairs } = await home()
    expect(shown?.youOwe.map(({ id }) => id)).toEqual(['a'])
    expect(pairs[0]?.youOwe.open).toBe(3)
    expect(told).toEqual([`${you}_priya`])
  })

  it('ends with the relation, whatever the row still holds', async () => {
    const promises = [promise('a', 'manager', '2026-10-13')]
    await listed('Lea', { relation: ['2026-01-05', '2026-10-01'], promises }, () => titled('a'))
    expect((await home()).promises).toEqual({ youOwe: [], theyOwe: [] })
  })

  it('is unknown while the key cannot be had, and the list of people stands', async () => {
    const wrapper = localWrapper()
    const rows = memoryRows()
    const promises = [promise('a', 'manager', '2026-10-13')]
    ports = { ...ports, overview: overviewTable(rows, cachedKeys(wrapper)) }
    await listed('Priya', { promises }, () => titled('a'))
    const away = { ...wrapper, unwrap: () => Promise.reject(new Error('The vault is away')) }
    ports = { ...ports, overview: overviewTable(rows, cachedKeys(away)) }
    const { promises: shown, pairs } = await home()
    expect(shown).toBeNull()
    expect(pairs).toMatchObject([{ other: { displayName: 'Priya' }, youOwe: { open: 3, overdue: 1 } }])
    expect(reported).toEqual(['the titles on a home page could not be opened'])
  })
})
