import type { BlockFact } from '#domain/distribution/block-fact'
import { judgeSegments } from '#domain/distribution/judge-segments'
import { releaseBlock } from '#domain/distribution/release-block'
import type { Highs } from 'highs'
import { releasedTables } from '../../../api/jobs/releases/released-tables.ts'
import { attackMasks } from './attack-masks.ts'
import { attackRelease } from './attack-release.ts'
import type { Found, KnownPerson } from './known.ts'
import { randomOrganisation } from './random-organisation.ts'

const attackedDimensions = [{ name: 'department' }, { name: 'site' }, { name: 'tenure' }] as const
const rules = { k: 5, kManagers: 3, maxManagerShare: 0.5 }

/**
 * Releases and attacks random organisations, with one table, two or three in turn. Says how many cells the audit hid
 * beside those that fail the three tests, and gives back what was found.
 */
export function auditOrganisations(input: {
  count: number
  highs: Highs
  say: (line: string) => void
  /** Most people of an organisation, and how many tables each has; without it one, two and three in turn. */
  most?: number
  tables?: number
}): Found[] {
  const found: Found[] = []
  const tally = { organisations: 0, released: 0, passing: 0, shown: 0 }
  const report = () =>
    input.say(
      `${tally.organisations} organisations, ${tally.released} released: ${tally.passing} cells pass the three tests, ` +
        `${tally.shown} are shown, ${lossOf(tally)} % went beside; ${found.length} found`,
    )
  for (let seed = 1; seed <= input.count; seed += 1) {
    const facts = randomOrganisation(seed, input.most)
    const dimensions = attackedDimensions.slice(0, input.tables ?? 1 + (seed % 3))
    const release = releaseBlock({ block: '2026-09-07', facts, dimensions })
    const tables = releasedTables(release)
    tally.organisations += 1
    if (release.state !== 'released') continue
    tally.released += 1
    tally.passing += [...judgeSegments({ eligible: facts, dimensions, rules }).values()].flat().filter(isVisible).length
    tally.shown += tables.flatMap(({ cells }) => cells).filter(({ shown }) => shown).length
    const attacked = { release: { tables }, people: facts.map(knownOf) }
    for (const one of [...attackMasks({ tables }), ...attackRelease(attacked, input.highs)])
      found.push({ ...one, about: `organisation ${seed}, ${one.about}` })
    if (seed % 1_000 === 0) report()
  }
  if (input.count % 1_000 !== 0) report()
  return found
}

/** What the organisation chart and the calendars' series tell anybody. */
export function knownOf({ managerId, segments, plannedSlots }: BlockFact): KnownPerson {
  return { manager: managerId, segments, slots: plannedSlots }
}

function isVisible(segment: { isVisible: boolean }): boolean {
  return segment.isVisible
}

function lossOf({ passing, shown }: { passing: number; shown: number }): string {
  return (passing === 0 ? 0 : (100 * (passing - shown)) / passing).toFixed(1)
}
