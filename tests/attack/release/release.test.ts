import loadHighs, { type Highs } from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ReleasedCell } from '#contract/read-release'
import { publishRate } from '#domain/distribution/publish-rate'
import { publishedLimits } from '#domain/distribution/published-limits'
import { attackMasks } from './attack-masks.ts'
import { attackRelease } from './attack-release.ts'
import { auditOrganisations } from './audit-organisations.ts'
import type { KnownPerson } from './known.ts'
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

  it.each([30, 31])('gives nothing away as the job keeps it and the page reads it, organisation %i', async (seed) => {
    const { read, people } = await releaseByJob(seed)
    const { release, attacks } = readAudited({ release: read, people })
    expect(release.tables.flatMap(({ cells }) => cells).some((cell) => cell.shown)).toBe(true)
    expect([...attackMasks(release), ...attacks.flatMap((attacked) => attackRelease(attacked, highs))]).toEqual([])
  })
})
