import { defaults } from '../defaults.ts'
import { possibleSums } from '../disclosure/possible-counts.ts'
import { sessionsPerFourWeeks, type BlockFact } from './block-fact.ts'
import type { PublishRules } from './group.ts'
import { passAsGroup } from './pass-as-group.ts'
import { publishedLimits } from './published-limits.ts'
import { publishRate, type PublishedRate, type WithheldRate } from './publish-rate.ts'

/** From one 1:1 to the next: a week, up to three, six or ten weeks, and none in ten weeks. */
export const cadenceBands = ['weekly', 'up-to-3', '3-to-6', '6-to-10', 'over-10'] as const
export type CadenceBand = (typeof cadenceBands)[number]

/** How many people are in a band, rounded and masked like every published share. */
export type ReleasedBand = { band: CadenceBand; share: string; lo: number; hi: number }

/** From so many people on shares are told in points of one. */
const fineFrom = 500

/** The weeks up to which each band but the last reaches. */
const upTo: readonly (readonly [CadenceBand, number])[] = [
  ['weekly', 1],
  ['up-to-3', 3],
  ['3-to-6', 6],
]

/**
 * The band of so many weeks of work from one 1:1 to the next; `null` when there was none in ten weeks. A fifth more still
 * counts to the quicker band, as everywhere: one that fell out or moved does not change a rhythm.
 *
 * Example: 1.2 weeks are weekly, 1.3 up to three; one 1:1 in ten weeks is six to ten.
 */
export function cadenceBand(weeks: number | null): CadenceBand {
  if (weeks === null) return 'over-10'
  const grace = 1 + defaults.cadence.graceShare + 1e-9
  return upTo.find(([, most]) => weeks <= most * grace)?.[0] ?? '6-to-10'
}

/**
 * How many people meet how often, of everybody together; `undefined` where it may not be told.
 *
 * The ten weeks hold the block before as well, of which coverage was released: who had none in ten weeks had none in
 * either. Were they as many as those without one in a block, both would be known to be the same people. So the bands wait
 * until those are clearly more, for this block and for the one before: there must be people, who pass the three tests, that
 * had none in the block and one before or after it. And they wait while the other four would tell that one is empty.
 */
export function releasedBands(people: readonly BlockFact[], rules: PublishRules): ReleasedBand[] | undefined {
  const isMore = (held: (fact: BlockFact) => number) =>
    passAsGroup(
      people.filter((fact) => held(fact) === 0 && bandOf(fact) !== 'over-10'),
      rules,
    )
  if (!isMore(({ heldSessions }) => heldSessions) || !isMore(({ heldBefore = 0 }) => heldBefore)) return undefined
  const groups = Map.groupBy(people, bandOf)
  const counts = cadenceBands.map((band) => groups.get(band)?.length ?? 0)
  if (!areEndsOpen(counts, people.length)) return undefined
  return cadenceBands.flatMap((band, at) => {
    const rate = bandRate(counts[at] ?? 0, people.length)
    if (rate.shown === null) return []
    const [lo, hi] = publishedLimits(rate)
    return [{ band, share: rate.shown, lo, hi }]
  })
}

/** Five shares add up to all: in points of one, four of them would give a small fifth away. */
function bandRate(x: number, n: number): PublishedRate | WithheldRate {
  return publishRate({ x, n, k: 1, step: n < fineFrom ? 5 : 1 })
}

/** Could a band of which only a border is told hold somebody, and not everybody, by what the others leave? */
function areEndsOpen(counts: readonly number[], n: number): boolean {
  const spans = counts.map((x) =>
    possibleSums(x, n, (count) => {
      const { shown, ...limits } = { lo: 0, hi: 0, ...bandRate(count, n) }
      return `${shown} ${limits.lo} ${limits.hi}`
    }),
  )
  const sum = (place: 0 | 1) => spans.reduce((all, span) => all + span[place], 0)
  return spans.every(([least, most]) => {
    const [smallest, largest] = [Math.max(least, n - (sum(1) - most)), Math.min(most, n - (sum(0) - least))]
    return largest >= 2 && smallest <= n - 2
  })
}

/** What was kept before the ten weeks were counted knows the block alone. */
function bandOf(fact: BlockFact): CadenceBand {
  if (fact.weeksBetween !== undefined) return cadenceBand(fact.weeksBetween)
  return cadenceBand(fact.heldSessions > 0 ? 4 / sessionsPerFourWeeks(fact) : null)
}
