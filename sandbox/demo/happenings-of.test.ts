import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { localOf } from '../organisation/day.ts'
import { makeOrganisation } from '../organisation/make-organisation.ts'
import { happeningsOf } from './happenings-of.ts'
import { elenaAndPriya, shortStories } from './story.ts'

const anyDays = Array.from({ length: 16 }, (_, at) => new Date(Date.UTC(2026, 9, 3 + at, 9, 20)).toISOString())

function storyOn(today: string) {
  const organisation = makeOrganisation({ people: 60, today })
  const elena = organisation.castOid('elena')
  const [priya, jose, kwame] = ['priya', 'jose', 'kwame'].map((id) => organisation.castOid(id))
  return { organisation, elena, pairId: `${elena}_${priya}`, rarePairId: `${kwame}_${jose}` }
}

const anyMinute = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2030, 11, 31) / 60_000 })
  .map((minute) => new Date(minute * 60_000).toISOString())

test('on every day and at every hour the two meet now, and their last 1:1 is one to three weeks ago', () => {
  fc.assert(
    fc.property(anyMinute, (today) => {
      const { organisation, elena, pairId } = storyOn(today)
      const { now } = organisation
      const theirs = organisation
        .calendar(elena)
        .filter(({ invitees, isCancelled }) => !isCancelled && invitees.length === 1)
        .filter(({ invitees }) => `${elena}_${invitees[0]?.oid}` === pairId)
      expect(theirs.filter(({ startAt, endAt }) => startAt <= now && now < endAt)).toHaveLength(1)
      const last = theirs.findLast(({ endAt }) => endAt <= now)
      const dayOf = (instant: number) => localOf(instant, 'Europe/Rome').day
      const daysAgo = dayOf(now) - dayOf(last?.startAt ?? 0)
      expect(daysAgo).toBeGreaterThan(7)
      // A fortnight and a week: until then the report is asked how helpful it was.
      expect(daysAgo).toBeLessThanOrEqual(21)
      expect(happeningsOf(organisation, pairId, elenaAndPriya)).toHaveLength(elenaAndPriya.length)
    }),
    { examples: [['2026-12-31T23:50:00.000Z'], ['2028-02-29T10:00:00.000Z'], ['2026-10-25T01:30:00.000Z']] },
  )
})

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
