import loadHighs from 'highs'
import { expect, it } from 'vitest'
import type { BlockFact } from '#domain/distribution/block-fact'
import { publishRate } from '#domain/distribution/publish-rate'
import { releaseBlock } from '#domain/distribution/release-block'
import { releasedTables } from '../../../api/jobs/releases/released-tables.ts'
import { attackChanges, type Counted } from './attack-changes.ts'
import { knownOf } from './audit-organisations.ts'
import { diceOf, randomOrganisation } from './random-organisation.ts'

const blocks = ['2026-07-13', '2026-08-10', '2026-09-07']

/** Three blocks of one organisation, in which some join, some leave and some go out of the figures. */
function threeBlocks(seed: number, most: number): { people: BlockFact[]; releases: Counted[] } {
  const dice = diceOf(seed ^ 0x1b873593)
  const dimensions = ['department', 'office', 'tenure'].slice(0, 1 + (seed % 3)).map((name) => ({ name }))
  const changes = [0, 0.05, 0.4][Math.floor(dice() * 3)] ?? 0
  const people = randomOrganisation(seed, most)
  const first = people.map(() => (dice() < 0.04 ? 1 : dice() < 0.02 ? 2 : 0))
  const last = people.map(() => (dice() < 0.04 ? 0 : dice() < 0.06 ? 1 : 2))
  let before = people.map(() => 0)
  const releases = blocks.map((block, number): Counted => {
    const held = people.map(({ heldSessions }) => (dice() < changes ? Math.floor(dice() * 4) : heldSessions))
    const counted = people.map((_, at) => number >= (first[at] ?? 0) && number <= (last[at] ?? 2))
    const facts = people.flatMap((fact, at): BlockFact[] => {
      const [heldSessions = 0, heldBefore = 0] = [held[at], before[at]]
      const all = heldSessions + heldBefore
      const own = { heldSessions, heldBefore, heldMinutes: heldSessions * 20, weeksBetween: all > 0 ? 10 / all : null }
      const isCounted = counted[at] === true
      return isCounted ? [{ ...fact, ...own, keptSlots: Math.min(fact.plannedSlots ?? 0, heldSessions) }] : []
    })
    before = held
    const release = releaseBlock({ block, facts, dimensions })
    const covered = facts.filter(({ heldSessions }) => heldSessions > 0).length
    const spread = release.spread ? { bands: release.spread.bands, covered } : {}
    return { tables: releasedTables(release), counted, ...spread }
  })
  return { people, releases }
}

it('the attacker subtracts one block from the next: as many without one, and one person more, is that person', async () => {
  const highs = await loadHighs()
  const people = ['a', 'b', 'c', 'd'].flatMap((manager) =>
    Array.from({ length: 5 }, () => ({ manager, segments: { department: 'Sales' } })),
  )
  const tables = [{ attribute: 'department', cells: [], total: { segment: 'total', shown: false } as const }]
  const none = publishRate({ x: 10, n: 20 })
  const bands = [{ band: 'over-10', share: none.shown ?? '', lo: 0, hi: 0, ...none }] as const
  // Nine of nineteen had none in the first block, and ten of twenty had none in the second, nor in ten weeks.
  const first = { tables, counted: people.map((_, at) => at > 0), covered: 10 }
  const second = { tables, bands, counted: people.map(() => true), covered: 10 }
  const joined = { figure: 'coverage', about: 'who joined in block 1', size: 1, value: 0 }
  expect(attackChanges(people, [first, second], highs)).toContainEqual(joined)
  expect(attackChanges(people, [{ ...first, covered: 9 }, second], highs)).not.toContainEqual(joined)
})

it('three blocks together give nobody’s number away, whoever joins, leaves or goes out of the figures', async () => {
  const highs = await loadHighs()
  let [told, bands] = [0, 0]
  for (let seed = 1; seed <= 80; seed += 1) {
    const { people, releases } = threeBlocks(seed, 90)
    const shown = releases.filter(({ tables }) => tables.length > 0)
    if (shown.length < 2) continue
    told += 1
    bands += shown.some((one) => one.bands !== undefined) ? 1 : 0
    expect(attackChanges(people.map(knownOf), releases, highs), `organisation ${seed}`).toEqual([])
  }
  expect(told).toBeGreaterThan(40)
  expect(bands).toBeGreaterThan(3)
})
