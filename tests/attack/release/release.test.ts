import loadHighs, { type Highs } from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ReleasedBand, ReleasedCell } from '#contract/read-release'
import { publishRate } from '#domain/distribution/publish-rate'
import { publishedLimits } from '#domain/distribution/published-limits'
import { releaseBlock } from '#domain/distribution/release-block'
import { releasedTables } from '../../../api/jobs/releases/released-tables.ts'
import { attackBetween } from './attack-between.ts'
import { attackMasks } from './attack-masks.ts'
import { attackRelease } from './attack-release.ts'
import { attackRhythm } from './attack-rhythm.ts'
import { attackSessions } from './attack-sessions.ts'
import { attackSmall } from './attack-small.ts'
import { auditOrganisations, knownOf } from './audit-organisations.ts'
import type { KnownPerson } from './known.ts'
import { randomOrganisation } from './random-organisation.ts'
import { readAudited } from './read-audited.ts'
import { releaseByJob } from './release-by-job.ts'

let highs: Highs
beforeAll(async () => {
  highs = await loadHighs()
})

const hidden = (segment: string): ReleasedCell => ({ segment, shown: false })
const shown = (segment: string, n: number, met: number): ReleasedCell => {
  const [coverage, under] = [publishRate({ x: met, n }), publishRate({ x: n - met, n })]
  if (coverage.shown === null || under.shown === null) throw new RangeError('Too few people')
  const [coverageLo, coverageHi] = publishedLimits(coverage)
  const [underCoachedLo, underCoachedHi] = publishedLimits(under)
  const figures = {
    coverage: coverage.shown,
    coverageLo,
    coverageHi,
    underCoached: under.shown,
    underCoachedLo,
    underCoachedHi,
  }
  return { segment, shown: true, people: coverage.n, ...figures }
}
const team = (manager: string, count: number, segments: KnownPerson['segments']): KnownPerson[] =>
  Array.from({ length: count }, () => ({ manager, segments }))

describe('the attacker', () => {
  it('subtracts: the rest of a total can be nobody', () => {
    const people = ['Sales', 'Plant', 'Legal'].flatMap((department) =>
      ['a', 'b', 'c'].flatMap((manager) =>
        team(`${department} ${manager}`, department === 'Sales' ? 4 : 1, { department }),
      ),
    )
    // 9 of 18 had a 1:1, and 9 of the 12 in Sales: so nobody in the two hidden ones.
    const cells = [shown('Sales', 12, 9), hidden('Plant'), hidden('Legal')]
    const total = shown('total', 18, 9)
    const found = attackRelease({ release: { tables: [{ attribute: 'department', cells, total }] }, people }, highs)
    expect(found).toContainEqual({ figure: 'coverage', about: 'department Plant', size: 3, value: 0 })
    expect(found).toContainEqual({ figure: 'coverage', about: 'Legal a', size: 1, value: 0 })
  })

  it('compares tables: a site that is a department and one person more tells of that person', () => {
    const managers = ['a', 'b', 'c', 'd']
    const people = [
      ...managers.flatMap((manager) => team(manager, 3, { department: 'Sales', site: 'Leeds' })),
      ...team('x', 1, { department: 'Plant', site: 'Leeds' }),
      ...managers.flatMap((manager) => team(`${manager} too`, 3, { department: 'Plant', site: 'Lyon' })),
    ]
    const total = hidden('total')
    const tables = [
      { attribute: 'department', cells: [shown('Sales', 12, 6), hidden('Plant')], total },
      { attribute: 'site', cells: [shown('Leeds', 13, 7), hidden('Lyon')], total },
    ]
    expect(attackRelease({ release: { tables }, people }, highs)).toContainEqual({
      figure: 'coverage',
      about: 'x',
      size: 1,
      value: 1,
    })
  })

  it('compares two blocks: as many without one in ten weeks as in each block are the same people', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((manager, at) =>
      team(manager, 10, { department: at < 3 ? 'Sales' : 'Plant' }),
    )
    const total = hidden('total')
    // The first block says that 17 of 30 in Sales had a 1:1, the second hides it. In each 38 of all 60 had one.
    const told = { tables: [{ attribute: 'department', cells: [shown('Sales', 30, 17), hidden('Plant')], total }] }
    const kept = { tables: [{ attribute: 'department', cells: [hidden('Sales'), hidden('Plant')], total }] }
    const blocks = [told, kept].map((block) => ({ ...block, covered: 38 }))
    const others = { band: 'weekly', share: '65%', lo: 50, hi: 75 } as const
    const found = (none: Omit<ReleasedBand, 'band'>) =>
      attackRhythm({ bands: [others, { band: 'over-10', ...none }], blocks, people }, highs)
    // 22 can be nobody but those without one in each block, 19 can be any of them.
    const sales = { figure: 'coverage of block 1', about: 'department Sales', size: 30, value: 17 }
    expect(found({ share: '35%', lo: 25, hi: 50 })).toContainEqual(sales)
    expect(found({ share: '30%', lo: 20, hi: 45 })).not.toContainEqual(sales)
  })

  it('adds up: two of five shares can leave nobody for the others', () => {
    // 14 and 46 of 60, by their ranges.
    const bands = [
      { band: 'weekly', share: '25%', lo: 10, hi: 40 },
      { band: 'up-to-3', share: '75%', lo: 60, hi: 90 },
      { band: 'over-10', share: '<5%', lo: 0, hi: 5 },
    ] as const
    expect(attackRhythm({ bands, blocks: [], people: team('a', 60, {}) }, highs)).toContainEqual({
      figure: 'over-10',
      about: 'everybody',
      size: 60,
      value: 0,
    })
  })

  it('exchanges two people: where all differences lie in one team, the share between managers tells of it', () => {
    const managers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
    const people = managers.flatMap((manager) => team(manager, 6, { department: 'Sales' }))
    const tables = [{ attribute: 'department', cells: [hidden('Sales')], total: hidden('total') }]
    const attacked = { release: { tables }, people }
    const had = (sessions: number) => ({ covered: sessions > 0, sessions })
    // Nobody of a met, and everybody else did, twice: whoever of a had met would show.
    const apart = people.map(({ manager }) => had(manager === 'a' ? 0 : 2))
    expect(attackBetween(attacked, apart, { from: 100, to: 110 })).toContainEqual({
      figure: 'between managers',
      about: 'a',
      size: 6,
      value: 0,
    })
    const mixed = people.map((_, at) => had([0, 1, 4, 0, 2, 3, 1][at % 7] ?? 0))
    expect(attackBetween(attacked, mixed, { from: 0, to: 10 })).toEqual([])
  })

  it('adds one 1:1: where both have the same, the average tells of each', () => {
    const total = hidden('total')
    const tables = [{ attribute: 'department', cells: [hidden('Sales')], total }]
    const found = (counts: readonly number[]) => {
      const people = counts.flatMap((_, at) => team(`manager ${at}`, 1, { department: 'Sales' }))
      const had = counts.map((sessions) => ({ covered: sessions > 0, sessions }))
      return attackSessions({ release: { tables }, people }, had, { average: 2, median: 2 })
    }
    expect(found([2, 2])).toContainEqual({ figure: 'sessions', about: 'manager 0', size: 1, value: 2 })
    expect(found([2, 1, 3, 2])).toEqual([])
  })

  it('counts: six people under one manager are too few to be told of, and so are four beside what is shown', () => {
    const people = [
      ...['a', 'b', 'c'].flatMap((manager) => team(manager, 4, { department: 'Sales', office: 'Leeds' })),
      ...team('x', 6, { department: 'Sales' }),
      ...['d', 'e', 'f', 'g'].flatMap((manager) => team(manager, 1, { office: 'Leeds' })),
    ]
    const total = shown('total', 22, 11)
    const tables = [
      { attribute: 'department', cells: [shown('Sales', 18, 9), hidden('none')], total },
      { attribute: 'office', cells: [shown('Leeds', 16, 8), shown('none', 6, 3)], total },
    ]
    const figure = 'three tests'
    expect(attackSmall({ release: { tables }, people })).toEqual([
      { figure, about: 'none', size: 6, value: 6 },
      { figure, about: 'all others of department', size: 4, value: 4 },
    ])
  })

  it('works the curve out anew, and takes one that is not theirs for a mistake', () => {
    const tables = [{ attribute: 'department', cells: [hidden('Sales')], total: hidden('total') }]
    const counts = [0, 2, 2, 2, 2, 2, 2, 2, 2, 4]
    const people = counts.flatMap((_, at) => team(`manager ${at}`, 1, { department: 'Sales' }))
    const had = counts.map((sessions) => ({ covered: sessions > 0, sessions }))
    const found = (curve: { lorenz?: readonly number[] }) =>
      attackSessions({ release: { tables }, people }, had, { average: 2, median: 2, ...curve })
    const lorenz = [0, 0, 10, 20, 30, 40, 50, 60, 70, 80, 100]
    expect(found({ lorenz })).toEqual(found({}))
    expect(() => found({ lorenz: lorenz.with(5, 35) })).toThrow('What is told of everybody')
  })

  it('reads an old border: under 10 % of five to nine people is nobody', () => {
    const cell = { ...shown('Sales', 7, 0), coverage: '<10%', coverageLo: 0, coverageHi: 10 }
    const tables = [{ attribute: 'department', cells: [cell], total: hidden('total') }]
    expect(attackMasks({ tables })).toContainEqual({ figure: 'coverage', about: 'department Sales', size: 5, value: 0 })
  })
})

describe('what the product releases', () => {
  it('gives nothing away in 1,000 organisations with one table', () => {
    expect(auditOrganisations({ count: 1_000, highs, say: console.info, most: 36, tables: 1 })).toEqual([])
  })

  it('gives nothing away across the tables of 200 organisations', () => {
    expect(auditOrganisations({ count: 200, highs, say: console.info, most: 45, tables: 3 })).toEqual([])
  })

  it.each([69, 79])(
    'tells of everybody how many 1:1s were kept beside six tables, and gives nothing away, organisation %i',
    (seed) => {
      const people = randomOrganisation(seed)
      const dimensions = ['department', 'office', 'tenure', 'division', 'country', 'employeeType'].map((name) => ({
        name,
      }))
      const tables = releasedTables(releaseBlock({ block: '2026-09-07', facts: people, dimensions }))
      expect(tables[0]?.total).toHaveProperty('reliability')
      expect(attackRelease({ release: { tables }, people: people.map(knownOf) }, highs)).toEqual([])
    },
  )

  it.each([4])('gives nothing away of more than five hundred people, organisation %i', (seed) => {
    const people = Array.from({ length: 9 }, (_, part) =>
      randomOrganisation(100 * seed + part).map((fact) => ({
        ...fact,
        reportId: `${part} ${fact.reportId}`,
        managerId: `${part} ${fact.managerId}`,
      })),
    ).flat()
    expect(people.length).toBeGreaterThan(500)
    const tables = releasedTables(releaseBlock({ block: '2026-09-07', facts: people }))
    expect(tables.flatMap(({ cells }) => cells).filter((cell) => cell.shown).length).toBeGreaterThan(10)
    expect(attackRelease({ release: { tables }, people: people.map(knownOf) }, highs)).toEqual([])
  })

  it('gives nothing away of how often people meet, over two blocks of 250 organisations', () => {
    const said: string[] = []
    const shared = { count: 250, seed: 1_051, highs, most: 130, tables: 1 }
    expect(auditOrganisations({ ...shared, say: (line) => said.push(line) })).toEqual([])
    expect(Number(/people meet in (\d+)/.exec(said.at(-1) ?? '')?.[1])).toBeGreaterThan(20)
  })

  it.each([30, 31])('gives nothing away as the job keeps it and the page reads it, organisation %i', async (seed) => {
    const { read, people } = await releaseByJob(seed)
    const { release, attacks } = readAudited({ release: read, people })
    expect(release.tables.flatMap(({ cells }) => cells).some((cell) => cell.shown)).toBe(true)
    const found = attacks.flatMap((attacked) => [...attackSmall(attacked), ...attackRelease(attacked, highs)])
    expect([...attackMasks(release), ...found]).toEqual([])
  })
})
