import type { BlockFact } from '#domain/distribution/block-fact'
import { judgeSegments } from '#domain/distribution/judge-segments'
import { placementOf } from '#domain/distribution/placement'
import { releaseBlock, type BlockRelease } from '#domain/distribution/release-block'
import { countedOf, segmentTallies } from '#domain/distribution/segment-tally'
import type { Highs } from 'highs'
import { releasedTables } from '../../../api/jobs/releases/released-tables.ts'
import { attackBetween } from './attack-between.ts'
import { attackMasks } from './attack-masks.ts'
import { attackRelease } from './attack-release.ts'
import { attackRhythm } from './attack-rhythm.ts'
import { attackSessions } from './attack-sessions.ts'
import { attackSmall } from './attack-small.ts'
import { withLooseNames } from './loose-names.ts'
import type { Found, KnownPerson } from './known.ts'
import { randomOrganisation } from './random-organisation.ts'
import { twoBlocks } from './two-blocks.ts'

const attackedDimensions = ['department', 'office', 'tenure', 'division', 'country', 'employeeType'].map((name) => ({
  name,
}))
const rules = { k: 5, kManagers: 3, maxManagerShare: 0.5 }

/**
 * Releases and attacks random organisations, with one table, two or three in turn. Says how many cells the audit hid
 * beside those that fail the three tests, and gives back what was found.
 */
export function auditOrganisations(input: {
  count: number
  highs: Highs
  say: (line: string) => void
  /** The first organisation's number, and how far apart they are. */
  seed?: number
  apart?: number
  /** Most people of an organisation, and how many tables each has; without it one, two and three in turn. */
  most?: number | undefined
  tables?: number | undefined
}): Found[] {
  const { count, highs, say, seed: first = 1, apart = 1, most, tables: tablesEach } = input
  const found: Found[] = []
  const tally = { organisations: 0, released: 0, passing: 0, shown: 0, kept: 0, bands: 0, between: 0 }
  const report = () =>
    say(
      `${tally.organisations} organisations, ${tally.released} released: ${tally.passing} cells pass the three tests, ` +
        `${tally.shown} are shown, ${lossOf(tally)} % went beside; kept 1:1s are told of ${tally.kept}, how often people meet in ${tally.bands}, the share between managers in ${tally.between}; ${found.length} found`,
    )
  for (let at = 0; at < count; at += 1) {
    const seed = first + at * apart
    const { before, now: facts } = twoBlocks(seed, withLooseNames(randomOrganisation(seed, most), seed))
    const dimensions = attackedDimensions.slice(0, tablesEach ?? 1 + (seed % 3))
    const release = releaseBlock({ block: '2026-09-07', facts, dimensions })
    tally.organisations += 1
    if (release.state === 'released') {
      const tables = releasedTables(release)
      const cells = tables.flatMap((table) => table.cells)
      tally.released += 1
      tally.bands += release.spread?.bands ? 1 : 0
      tally.between += release.spread?.betweenManagers ? 1 : 0
      tally.passing += passingCells(facts, dimensions)
      tally.shown += cells.filter(({ shown }) => shown).length
      tally.kept += cells.filter((cell) => cell.shown && cell.reliability !== undefined).length
      const attacked = { release: { tables }, people: facts.map(knownOf), covered: release.spread && coveredOf(facts) }
      for (const one of [
        ...attackMasks({ tables }),
        ...attackSmall(attacked),
        ...attackRelease(attacked, highs),
        ...attackTwoBlocks(release, { before, facts, dimensions }, highs),
        ...(release.spread?.betweenManagers
          ? attackBetween(attacked, facts.map(hadOf), release.spread.betweenManagers)
          : []),
        ...(release.spread?.sessions
          ? attackSessions(attacked, facts.map(hadOf), { ...release.spread, ...release.spread.sessions })
          : []),
      ])
        found.push({ ...one, about: `organisation ${seed}, ${one.about}` })
    }
    if ((at + 1) % 1_000 === 0) report()
  }
  if (count % 1_000 !== 0) report()
  return found
}

/** Where it is told how often people meet, the block before is released as well, and both are attacked together. */
function attackTwoBlocks(
  release: BlockRelease,
  { before, facts, dimensions }: { before: BlockFact[]; facts: BlockFact[]; dimensions: { name: string }[] },
  highs: Highs,
): Found[] {
  const bands = release.spread?.bands
  if (bands === undefined) return []
  const earlier = releaseBlock({ block: '2026-08-10', facts: before, dimensions })
  const blocks = [
    { tables: releasedTables(earlier), covered: coveredOf(before) },
    { tables: releasedTables(release), covered: coveredOf(facts) },
  ]
  return attackRhythm({ bands, blocks, people: facts.map(knownOf) }, highs)
}

/** Where a spread is told, the attacker is given all that it could tell of how many had a 1:1. */
function coveredOf(facts: readonly BlockFact[]): number {
  return facts.filter(({ heldSessions }) => heldSessions > 0).length
}

function passingCells(facts: readonly BlockFact[], dimensions: readonly { name: string }[]): number {
  const placement = placementOf(facts, dimensions)
  const counted = countedOf(facts)
  const segments = new Map(
    [...placement.segments].map(([name, own]) => [name, segmentTallies(own, placement, counted)]),
  )
  const judged = judgeSegments({ segments, which: 'all', dimensions, rules })
  return [...judged.values()].flat().filter(({ isVisible }) => isVisible).length
}

function hadOf({ heldSessions }: BlockFact) {
  return { covered: heldSessions > 0, sessions: heldSessions }
}

/** What the organisation chart and the calendars' series tell anybody. */
export function knownOf({ managerId, segments, plannedSlots }: BlockFact): KnownPerson {
  return { manager: managerId, segments, slots: plannedSlots }
}

function lossOf({ passing, shown }: { passing: number; shown: number }): string {
  return (passing === 0 ? 0 : (100 * (passing - shown)) / passing).toFixed(1)
}
