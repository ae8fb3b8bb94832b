import type { BlockFact } from '#domain/distribution/block-fact'
import { agreedPublishRules } from '#domain/distribution/publish-rules'
import { expect, it } from 'vitest'
import { blockFactsTable } from '../../tables/ledger/block-facts-table.ts'
import { figuresChoiceTable } from '../../tables/people/figures-choice-table.ts'
import { aPerson } from '../../../tests/api/builders.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { peopleTable } from '../../tables/people/people-table.ts'
import { pulseTable } from '../../tables/releases/pulse-table.ts'
import { releasesTable } from '../../tables/releases/releases-table.ts'
import { runsTable } from '../../tables/operations/runs-table.ts'
import { organisationLogTable } from '../../tables/operations/organisation-log-table.ts'
import { segmentsTable } from '../../tables/releases/segments-table.ts'
import { releaseFacts } from './release-facts.ts'

function world() {
  const ports = {
    blockFacts: blockFactsTable(memoryRows()),
    figures: figuresChoiceTable(memoryRows()),
    people: peopleTable(memoryRows()),
    segments: segmentsTable(memoryRows()),
    organisationLog: organisationLogTable(memoryRows()),
    publishRules: agreedPublishRules,
    releases: releasesTable(memoryRows()),
    pulse: pulseTable(memoryRows()),
    runs: runsTable(memoryRows()),
    queue: { send: () => Promise.resolve() },
  }
  const release = async (block: string, now: string, people = 30, publishRules = agreedPublishRules) => {
    for (let at = 0; at < people; at += 1)
      await ports.blockFacts.keep(block, `manager${at % 5}_report${at}`, factOf(at))
    await releaseFacts({ ...ports, publishRules }, { run: now, block }, { attempt: 1, now })
    return ports.releases.release(block)
  }
  return { ports, release }
}

function factOf(at: number): BlockFact {
  return {
    reportId: `report${at}`,
    managerId: `manager${at % 5}`,
    segments: { department: 'Sales' },
    availableDays: 20,
    scheduledDays: 20,
    daysPerWeek: 5,
    heldSessions: at % 3,
    heldMinutes: (at % 3) * 45,
  }
}

it('a release says which rules it was made with, and since which block they count', async () => {
  const { release } = world()
  const first = await release('2026-09-07', '2026-10-06T05:00:00.000Z')
  const second = await release('2026-10-05', '2026-11-03T05:00:00.000Z')
  expect(first).toMatchObject({ definitionVersion: '2', definedSince: '2026-09-07' })
  expect(second).toMatchObject({ definitionVersion: '2', definedSince: '2026-09-07' })
})

const strict = { k: 8, kManagers: 4, maxManagerShare: 0.4 }

it('a release carries the constants it was made with, and stricter ones stand in the log that everybody reads', async () => {
  const { ports, release } = world()
  expect(await release('2026-08-10', '2026-09-08T05:00:00.000Z')).toMatchObject(agreedPublishRules)
  expect(await release('2026-09-07', '2026-10-06T05:00:00.000Z', 30, strict)).toMatchObject(strict)
  expect(await release('2026-10-05', '2026-11-03T05:00:00.000Z', 30, strict)).toMatchObject(strict)
  const { deeds } = await ports.organisationLog.page(5)
  expect(deeds).toEqual([
    {
      at: '2026-10-06T05:00:00.000Z',
      until: null,
      by: '',
      what: 'changePublishRules',
      about: 'k 5 8, kManagers 3 4, maxManagerShare 50 40',
    },
  ])
})

it('a group of fewer people than the deployment asks for is not shown', async () => {
  const { release } = world()
  const shown = async (k: number, block: string) => {
    const made = await release(block, '2026-10-06T05:00:00.000Z', 12, { ...agreedPublishRules, k })
    return made?.tables.length
  }
  expect(await shown(5, '2026-08-10')).toBeGreaterThan(0)
  expect(await shown(13, '2026-09-07')).toBe(0)
})

it('no release is made with constants that hide less than those of the last one, and its facts wait', async () => {
  const { ports, release } = world()
  await release('2026-09-07', '2026-10-06T05:00:00.000Z', 30, strict)
  await ports.runs.start('releases', '2026-11-03T05:00:00.000Z')
  await ports.runs.plan('releases', '2026-11-03T05:00:00.000Z', 1)
  const looser = { ...strict, k: 6 }
  expect(await release('2026-10-05', '2026-11-03T05:00:00.000Z', 30, looser)).toBeUndefined()
  const [trouble] = await ports.runs.troubles('releases', '2026-11-03T05:00:00.000Z')
  expect(trouble).toMatchObject({
    state: 'failed',
    note: 'PUBLISH_K is 6, the last release had 8. It may only become stricter: set it back.',
  })
  expect(await release('2026-10-05', '2026-11-04T05:00:00.000Z', 0, strict)).toMatchObject(strict)
})

it('a release says of how many managers the calendars were read, as a band', async () => {
  const { ports, release } = world()
  const night = '2026-10-05T22:00:00.000Z'
  await ports.runs.start('calendars', night)
  await ports.runs.plan('calendars', night, 8)
  for (let at = 0; at < 8; at += 1) {
    const note = at === 0 ? { note: 'denied' } : {}
    await ports.runs.finish('calendars', night, { subject: `manager-${at}`, state: 'done', at: night, ...note })
  }
  const made = await release('2026-09-07', '2026-10-06T05:00:00.000Z')
  expect(made).toMatchObject({ managersReadFrom: 80, managersReadTo: 90 })
})

it('an older release stays as it was, and the new rules count from the next block on', async () => {
  const { ports, release } = world()
  const cell = { segment: 'total', shown: false } as const
  const old = {
    block: '2026-08-10',
    from: '2026-08-10',
    to: '2026-09-07',
    releasedOn: '2026-09-08',
    definitionVersion: '1',
    tables: [{ attribute: 'department' as const, cells: [], total: cell }],
  }
  await ports.releases.publish(old)
  expect(await release('2026-09-07', '2026-10-06T05:00:00.000Z')).toMatchObject({ definedSince: '2026-09-07' })
  expect(await ports.releases.release('2026-08-10')).toEqual(old)
})

const out = { isOut: true, at: '2026-10-05T10:00:00.000Z' }
const october = ['2026-10-05', '2026-11-03T05:00:00.000Z', 100] as const
const bands = (made: Awaited<ReturnType<ReturnType<typeof world>['release']>>) =>
  made?.tables.map(({ total }) => (total.shown ? total.people : 'not shown'))

it('whoever has left the figures is in none from the next release on, and what was released stays', async () => {
  const { ports, release } = world()
  const before = await release('2026-09-07', '2026-10-06T05:00:00.000Z', 100)
  expect(bands(before)).toEqual(['100+'])
  for (let at = 0; at < 12; at += 1) await ports.figures.keep(`report${at}`, 'altogether', out)
  const after = await release(...october)
  expect(bands(after)).toEqual(['50-99'])
  expect(after).toMatchObject({ leftFrom: 10, leftTo: 20 })
  expect(await ports.releases.release('2026-09-07')).toEqual(before)
})

it('a release says in what share of 1:1s a plan ran, as a band, and which of them reached two cycles', async () => {
  const { ports, release } = world()
  const [block, at] = october
  for (let person = 0; person < 24; person += 1) {
    const fact = { ...factOf(100 + person), planRuns: true, ...(person < 12 ? { planHasTwoCycles: true } : {}) }
    await ports.blockFacts.keep(block, `manager${person % 5}_report${100 + person}`, fact)
  }
  const made = await release(block, at, 76)
  expect(made).toMatchObject({ plansFrom: 20, plansTo: 30, twoCyclesFrom: 10, twoCyclesTo: 20 })
})

it('one of the two is enough to take a pair out, and a manager takes out all of theirs', async () => {
  const { ports, release } = world()
  await ports.figures.keep('manager1', { pairId: 'manager1_report1' }, out)
  expect(bands(await release(...october))).toEqual(['50-99'])
  const altogether = world()
  await altogether.ports.figures.keep('manager2', 'altogether', out)
  expect(bands(await altogether.release(...october))).toEqual(['50-99'])
})

it('who came back is counted again, and so few that one could name them are not told of', async () => {
  const { ports, release } = world()
  await ports.figures.keep('report1', 'altogether', out)
  await ports.figures.keep('report1', 'altogether', { ...out, isOut: false })
  expect(bands(await release(...october))).toEqual(['100+'])
  const few = world()
  for (const at of [0, 1, 2, 3]) await few.ports.figures.keep(`report${at}`, 'altogether', out)
  const made = await few.release(...october)
  expect(made).toBeDefined()
  expect(made).not.toHaveProperty('leftFrom')
})

it('a release of 60 people says how evenly 1:1s are spread, one of 30 does not', async () => {
  expect(await world().release('2026-09-07', '2026-10-06T05:00:00.000Z', 30)).not.toHaveProperty('spread')
  const { spread } = (await world().release('2026-09-07', '2026-10-06T05:00:00.000Z', 60)) ?? {}
  // A third met nobody, a third once, a third twice.
  expect(spread).toMatchObject({ gini: 0.45 })
  expect(spread?.lorenz.at(-1)).toBe(100)
})

it('counts by the groups that HR imported, as far as the directory knows the people', async () => {
  const { ports, release } = world()
  for (let at = 0; at < 30; at += 1)
    await ports.people.keepPerson({
      ...aPerson({ oid: `report${at}`, displayName: `Report ${at}` }),
      addresses: [`report${at}@contoso.example`],
    })
  const said = Array.from({ length: 40 }, (_, at) => ({
    address: ports.segments.keyOf(`Report${at}@contoso.example`),
    segments: { level: at % 2 === 0 ? 'L1' : 'L2' },
  }))
  await ports.segments.keep(said, { at: '2026-10-01T08:00:00.000Z', by: 'hannah', what: 'replace', people: 40 }, null)
  const made = await release('2026-09-07', '2026-10-06T05:00:00.000Z')
  const levels = made?.tables.find(({ attribute }) => attribute === 'level')
  expect(levels?.cells.map(({ segment }) => segment)).toEqual(['L1', 'L2'])
  expect(levels?.cells.map((cell) => cell.shown && cell.people)).toEqual(['10-19', '10-19'])
  expect((await ports.segments.state()).used).toEqual({ block: '2026-09-07', people: 40, known: 30 })
})

it('knows the totals of the blocks before, as they were released', async () => {
  const { release } = world()
  await release('2026-08-10', '2026-09-08T05:00:00.000Z', 4)
  const first = await release('2026-09-07', '2026-10-06T05:00:00.000Z', 60)
  const second = await release('2026-10-05', '2026-11-03T05:00:00.000Z', 60)
  const hidden = { block: '2026-08-10', definitionVersion: '2', isComparable: false }
  expect(first?.trend).toEqual([hidden])
  const total = first?.tables[0]?.total
  if (!total?.shown) throw new Error('The whole is not shown')
  const { coverage, coverageLo, coverageHi, underCoached, underCoachedLo, underCoachedHi } = total
  const shares = { coverage, coverageLo, coverageHi, underCoached, underCoachedLo, underCoachedHi }
  expect(second?.trend).toEqual([
    hidden,
    { block: '2026-09-07', definitionVersion: '2', isComparable: true, ...shares },
  ])
})

it('a group that differs is worth a question in the second block in a row, and not after a gap', async () => {
  const { ports } = world()
  const release = async (block: string, now: string) => {
    for (let at = 0; at < 240; at += 1) {
      const department = ['Sales', 'Ops', 'Plant'][Math.floor(at / 80)]
      const isMet = at < 80 ? at % 5 < 2 : at % 5 < 4
      const own = { managerId: `manager${Math.floor(at / 5)}`, segments: { department } }
      const held = isMet ? { heldSessions: 4, heldMinutes: 120 } : { heldSessions: 0, heldMinutes: 0 }
      await ports.blockFacts.keep(block, `${own.managerId}_report${at}`, { ...factOf(at), ...own, ...held })
    }
    await releaseFacts(ports, { run: now, block }, { attempt: 1, now })
    const { differing = [] } = (await ports.releases.release(block)) ?? {}
    return differing.filter(({ segment, measure }) => segment === 'Sales' && measure === 'coverage')
  }
  const sales = { attribute: 'department', segment: 'Sales', measure: 'coverage', side: 'below' }
  expect(await release('2026-09-07', '2026-10-06T05:00:00.000Z')).toEqual([{ ...sales, isAgain: false }])
  expect(await release('2026-10-05', '2026-11-03T05:00:00.000Z')).toEqual([{ ...sales, isAgain: true }])
  expect(await release('2026-11-30', '2026-12-29T05:00:00.000Z')).toEqual([{ ...sales, isAgain: false }])
})
