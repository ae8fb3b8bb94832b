import { describe, expect, it } from 'vitest'
import { makeOrganisation } from '../organisation/make-organisation.ts'
import { happeningsOf } from './happenings-of.ts'
import { elenaAndPriya, shortStories } from './story.ts'

const anyDays = Array.from({ length: 16 }, (_, at) => new Date(Date.UTC(2026, 9, 3 + at, 9, 20)).toISOString())

function storyOn(today: string) {
  const organisation = makeOrganisation({ people: 60, today })
  const [elena, priya, jose] = ['elena', 'priya', 'jose'].map((id) => organisation.castOid(id))
  const kwame = organisation.castOid('kwame')
  return { organisation, elena, pairId: `${elena}_${priya}`, rarePairId: `${kwame}_${jose}` }
}

describe('a story on the calendar of its pair', () => {
  it.each(anyDays)('is told whole on %s, in an order that can have been', (today) => {
    const { organisation, pairId, elena } = storyOn(today)
    const happenings = happeningsOf(organisation, pairId, elenaAndPriya)
    expect(happenings).toHaveLength(elenaAndPriya.length)
    expect(happenings[0]?.oid).toBe(elena)
    const made = new Map<string, number>()
    for (const { deed, at } of happenings.toSorted((one, other) => one.at - other.at)) {
      expect(at).toBeLessThan(organisation.now)
      if ('of' in deed) expect(made.get(deed.of), `${deed.kind} ${deed.of}`).toBeLessThan(at)
      else if ('sets' in deed && deed.sets !== undefined) made.set(deed.sets, at)
    }
  })

  it('loses the scenes of sessions that never were, and what follows from them', () => {
    const { organisation, rarePairId } = storyOn('2026-10-15T09:20:00Z')
    const told = happeningsOf(organisation, rarePairId, shortStories[1] ?? [])
    const names = new Set(told.flatMap(({ deed }) => ('sets' in deed && deed.sets ? [deed.sets] : [])))
    for (const { deed } of told) if ('of' in deed) expect(names).toContain(deed.of)
  })
})
