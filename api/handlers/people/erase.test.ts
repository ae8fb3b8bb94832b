import { expect, test } from 'vitest'
import type { ErasedOutput, EraseMineOutput } from '../../../contract/erase-mine.ts'
import { mailWords } from '../../../domain/mail-link.ts'
import { ownPlanOf } from '../../../domain/plan/plan-people.ts'
import { aPerson } from '../../../tests/api/builders.ts'
import { livedPair } from '../../../tests/attack/lived-pair.ts'
import { idOf, someTerms } from '../../../tests/plan/a-plan.ts'
import { memoryTables, type Tables } from '../../../tests/memory-tables.ts'
import { mortalProcess } from '../../../tests/mortal-process.ts'
import { blockFactsTable } from '../../tables/ledger/block-facts-table.ts'
import { deliveriesTable } from '../../tables/mail/deliveries-table.ts'
import { erasureTable } from '../../tables/erasure/erasure-table.ts'
import { peopleTable } from '../../tables/people/people-table.ts'
import { importedFiguresTable } from '../../tables/releases/imported-figures-table.ts'
import { segmentsTable } from '../../tables/releases/segments-table.ts'
import type { TableName } from '../../tables/storage/table-client.ts'
import { eraseMine } from './erase-mine.ts'
import { erasePerson } from './erase-person.ts'

const tableNames: readonly TableName[] = [
  'pairs',
  'private',
  'people',
  'overview',
  'threads',
  'ledger',
  'blockFacts',
  'releases',
  'pulse',
  'deliveries',
  'runs',
  'access',
  'deeds',
  'colleagues',
  'segments',
]
const now = '2026-10-15T08:10:00.000Z'
const at = { at: '2026-09-28T05:00:00.000Z', abandonedBefore: '2026-09-28T04:50:00.000Z' }
const boss = '90000000-0000-4000-8000-000000000009'

/** Everything that stands in any table or waits in a queue and names this id, as `table: key`. */
async function namesOf(world: World, oid: string): Promise<string[]> {
  const found: string[] = []
  for (const table of tableNames)
    for await (const row of world.tables(table).scan({}))
      if (JSON.stringify([row.partition, row.key, row.values]).includes(oid)) found.push(`${table}: ${row.key}`)
  for (const { name, messages } of world.sent) if (JSON.stringify(messages).includes(oid)) found.push(`queue ${name}`)
  return found
}

type World = Awaited<ReturnType<typeof fullWorld>>

/** A pair that has lived, and something of its manager in every other place where there can be something. */
async function fullWorld() {
  const tables = memoryTables()
  const world = await livedPair(tables)
  const { ports, manager, report, stranger, pairId, ask } = world
  const address = `mara@contoso.example`
  await ports.people.keepPerson({ ...aPerson({ oid: manager, displayName: 'Mara Okafor' }), addresses: [address] })
  await ports.people.keepPerson(aPerson({ oid: boss, displayName: 'Ines Moreau' }))
  await ports.people.keepEdge({ reportOid: manager, managerOid: boss, from: '2026-01-05', to: null })
  const as = (oid: string, operation: Parameters<typeof ask>[1], input: object) =>
    ask({ oid, roles: ['admin'] }, operation, { input: { ...input } })
  await as(manager, 'changeSettings', { zone: 'Asia/Tokyo', digestHour: 9 })
  await as(manager, 'readSettings', {})
  await as(manager, 'leaveFigures', { isOut: true })
  await as(manager, 'exportMine', {})
  await as(manager, 'readRuns', {})
  const own = { pairId: ownPlanOf(manager), planId: idOf(50) }
  const terms = someTerms({ timeline: { startOn: '2026-10-12', weeks: 12 } })
  await as(manager, 'proposePlan', { ...own, terms, habits: [] })
  await as(manager, 'changeFeed', { ...own, isOpen: true })
  await ports.people.keepDelegates(manager, [stranger])
  await ports.people.keepDelegates(stranger, [manager, report])
  await ports.people.keepCalendarState(manager, 'denied', now)
  await ports.syncs.claim(manager, now, '2026-10-15T07:00:00.000Z')
  const deliveries = deliveriesTable(tables('deliveries'))
  for (const monday of ['2026-09-28', '2026-10-12']) await deliveries.claim(monday, manager, at)
  await deliveries.putOff({ oid: manager, monday: '2026-10-12', until: '2026-10-16T05:00:00.000Z' })
  const rest = mailWords(manager, await ports.overview.markOf(manager)).rest('2026-10-26')
  await as(manager, 'followMailLink', { link: rest, to: '2026-11-02' })
  await ports.runs.finish('digests', now, { subject: manager, state: 'failed', note: '403', at: now })
  await ports.pulse.count('2026-Q4', manager, 4)
  const fact = { pairId } as unknown as Parameters<ReturnType<typeof blockFactsTable>['keep']>[2]
  await blockFactsTable(tables('blockFacts')).keep('2026-10-05', pairId, fact)
  const above = `${boss}_${manager}`
  await as(manager, 'openPair', { pairId: above })
  const note = {
    pairId: above,
    id: '30000000-0000-4000-8000-000000000099',
    text: 'Ask for a raise',
    visibility: 'private',
  }
  await as(manager, 'addNote', note)
  const { segments } = ports
  const grouped = [address, 'jonas@contoso.example'].map((one) => ({
    address: segments.keyOf(one),
    segments: { level: 'L3' },
  }))
  await segments.keep(grouped, { at: now, by: manager, what: 'replace', people: 2 }, null)
  const figure = { quarter: '2026-Q3', measure: 'okr_slippage', value: 0.25, source: 'OKR tool' } as const
  await ports.importedFigures.keep([{ ...figure, at: now, by: manager, version: null }])
  // What queues held has been worked off.
  world.sent.length = 0
  return { ...world, tables, address }
}

async function dump(tables: Tables, table: TableName, partition: string): Promise<unknown[]> {
  const rows: unknown[] = []
  for await (const { key, values } of tables(table).range(partition)) rows.push({ key, values })
  return rows
}

test('what is one’s alone goes, also when it is broken off again and again, and nothing of the other person', async () => {
  const world = await fullWorld()
  const { ask, tables, manager, report, pairId } = world
  const shared = await dump(tables, 'pairs', pairId)
  const others = await dump(tables, 'private', `${report}_${pairId}`)
  expect(others.length).toBeGreaterThan(0)
  const erase = eraseMine(world.ports, 1)
  const asked = { input: {}, caller: { oid: manager, roles: [], token: '' }, now, pairId: undefined } as const
  let calls = 0
  for (let isDone = false; !isDone; calls += 1) {
    const answer = await erase(asked)
    isDone = answer.kind === 'done' && answer.output.isDone
  }
  expect(calls).toBe(2)
  expect(await dump(tables, 'private', `${manager}_${pairId}`)).toEqual([])
  expect(await dump(tables, 'pairs', pairId)).toEqual(shared)
  expect(await dump(tables, 'private', `${report}_${pairId}`)).toEqual(others)
  expect((await ask({ oid: manager }, 'eraseMine', { input: {} })).body).toMatchObject({ isDone: true, removed: 0 })
  const own = (await dump(tables, 'people', manager)).map((row) => (row as { key: string }).key)
  for (const key of ['opened', 'delegates', 'sync']) expect(own).not.toContain(key)
  expect((await world.ports.people.settings(manager))?.own).toEqual({})
  // The choice not to be counted is kept for its person's sake, and this week's claim so that no second mail comes.
  expect((await world.ports.figures.leftBy(manager)).altogether).toBe(true)
  const deliveries = deliveriesTable(tables('deliveries'))
  expect(await deliveries.state('2026-09-28', manager)).toBeUndefined()
  expect(await deliveries.state('2026-10-12', manager)).toBe('claimed')
  expect(
    (await namesOf(world, manager)).filter((where) => where.startsWith('deliveries') && where.includes('|')).length,
  ).toBe(1)
})

test('whoever wants no mail gets none after it, and is told how everything else is now', async () => {
  const world = await fullWorld()
  const { ask, manager, ports } = world
  const as = async (operation: 'changeSettings' | 'eraseMine', input: object) =>
    (await ask({ oid: manager }, operation, { input: { ...input } })).body
  await as('changeSettings', { digest: 'off', digestTitles: 'hidden', noticeBefore: 'on' })
  const { settings } = (await as('eraseMine', {})) as EraseMineOutput
  expect((await ports.people.settings(manager))?.own).toEqual({ digest: 'off' })
  expect(settings).toMatchObject({
    digest: { value: 'off', own: 'off' },
    digestTitles: { value: 'shown', own: null },
    noticeBefore: { value: 'off' },
    zone: { own: null },
  })
  expect((await ports.people.reader(manager))?.hasOpened).toBe(false)
})

async function closeAccount({ ports, manager }: World): Promise<void> {
  const person = await ports.people.person(manager)
  if (person) await ports.people.keepPerson({ ...person, isEnabled: false, hasLeft: true })
}

const erase = (world: World, address = world.address) =>
  world.ask({ oid: world.stranger, roles: ['admin'] }, 'erasePerson', { input: { address } })

test('somebody who has left is in no table and no queue any more, but for what they did with a role', async () => {
  const world = await fullWorld()
  expect((await erase(world)).body).toMatchObject({ removed: 0, refused: 'still-here' })
  expect((await namesOf(world, world.manager)).length).toBeGreaterThan(25)
  await closeAccount(world)
  const { status, body } = await erase(world)
  expect(status).toBe(200)
  expect(body).toMatchObject({ isDone: true })
  expect((body as ErasedOutput).removed).toBeGreaterThan(25)
  const left = await namesOf(world, world.manager)
  expect(left.length).toBe(1)
  expect(left[0]).toMatch(/^deeds: \d{13}\|readRuns\|/)
  expect(JSON.stringify(await world.ports.segments.people())).not.toContain(world.ports.segments.keyOf(world.address))
  // Nobody else lost anything of theirs.
  expect(await world.ports.segments.people()).toHaveLength(1)
  expect(await world.ports.people.delegates(world.stranger)).toEqual([world.report])
  for (const oid of [world.report, boss, world.stranger]) expect(await world.ports.people.person(oid)).toBeDefined()
  expect((await erase(world)).body).toMatchObject({ removed: 0, refused: 'nobody' })
})

test('a process that dies before any one step is gone on with by the next call, to the same end', async () => {
  let deaths = 0
  for (let nth = 1; ; nth += 1) {
    const world = await fullWorld()
    await closeAccount(world)
    const life = mortalProcess(nth)
    const dying: Tables = (name) => life.rows(world.tables(name))
    const ports = {
      people: peopleTable(dying('people')),
      segments: segmentsTable(dying('segments')),
      importedFigures: importedFiguresTable(dying('segments')),
      erasure: erasureTable(dying),
    }
    const asked = {
      input: { address: world.address },
      caller: { oid: world.stranger, roles: [], token: '' },
      now,
      pairId: undefined,
    } as const
    const ended = await Promise.race([erasePerson(ports)(asked).then(() => 'lived' as const), life.death])
    if (ended === 'died') {
      deaths += 1
      expect((await erase(world)).status, `died before step ${nth}`).toBe(200)
    }
    const left = (await namesOf(world, world.manager)).filter((where) => !where.startsWith('deeds: '))
    expect(await world.ports.segments.people(), `died before step ${nth}`).toHaveLength(1)
    expect(left, `died before step ${nth}`).toEqual([])
    if (ended === 'lived') break
  }
  expect(deaths).toBeGreaterThan(10)
})

test('only an administrator erases somebody else, and everybody reads that it was done and not whom', async () => {
  const world = await fullWorld()
  await closeAccount(world)
  const { status } = await world.ask({ oid: world.report }, 'erasePerson', { input: { address: world.address } })
  expect(status).toBe(403)
  await erase(world)
  const { deeds } = await world.ports.organisationLog.page(5)
  expect(deeds).toContainEqual(expect.objectContaining({ what: 'erasePerson', by: world.stranger, about: '' }))
})
