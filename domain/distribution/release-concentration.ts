import { defaults } from '../defaults.ts'
import { betweenManagers } from './between-managers.ts'
import { releasedBands, type ReleasedBand } from './cadence-bands.ts'
import { coveragePerson, sessionsPerFourWeeks, type BlockFact } from './block-fact.ts'
import { isCovered } from './coverage.ts'
import { gini } from './gini.ts'
import type { PublishRules } from './group.ts'
import { lorenzDeciles } from './lorenz.ts'
import { peopleBand, type PeopleBand } from './people-band.ts'
import { percentStep, publishRate } from './publish-rate.ts'
import type { Dimension } from './dimension.ts'
import { placementOf, type Placement } from './placement.ts'
import { sessionRate, type SessionRate } from './session-rate.ts'
import type { ShareBand } from './share-band.ts'
import { betweenShare } from './theil.ts'

/** How evenly talks are spread over all people. Every figure is rounded; `null` where there are too few. */
export type Concentration = {
  n: PeopleBand | null
  /** Corrected Gini of sessions per four available weeks, 0 to 1. */
  gini: number | null
  /** Share of the inequality that lies between the segments of a dimension, 0 to 1. */
  betweenSegments: { dimension: string; share: number | null }[]
  /** The same with managers as groups: one number for the whole organisation, never a manager's own. */
  betweenManagers: number | null
  /** Cumulative share of sessions received by the lower 0, 10 ... 100 % of people. */
  lorenz: number[] | null
}

/**
 * The concentration part of a release. Gini needs 20 people, Theil 30 with five in every segment (ten managers for the
 * managers' split), the Lorenz curve 50. Figures are rounded to 0.05 below 100 people, else to 0.01.
 */
export function releaseConcentration(input: {
  eligible: readonly BlockFact[]
  /** Where they are counted, where that was read before. */
  placement?: Placement
  dimensions: readonly Dimension[]
  rules: PublishRules
}): Concentration {
  const { eligible, dimensions, rules } = input
  const { managers, segments } = input.placement ?? placementOf(eligible, dimensions)
  const { giniMinN, theilMinN, lorenzMinN, theilMinManagers } = defaults.publish
  const n = eligible.length
  const x = eligible.map(sessionsPerFourWeeks)
  const round = (value: number | null | undefined) => (value === null || value === undefined ? null : roundTo(value, n))
  const between = (of: Int32Array | undefined, minSize: number, minGroups: number) => {
    if (n < theilMinN) return null
    const groups = sumsOf(of ?? new Int32Array(n), x)
    const isEnough = groups.length >= minGroups && groups.every(({ size }) => size >= minSize)
    return isEnough ? round(betweenShare({ x, groups })) : null
  }
  return {
    n: n >= rules.k ? peopleBand(n) : null,
    gini: n >= giniMinN ? round(gini({ x })?.giniCorrected) : null,
    betweenSegments: dimensions.map(({ name }) => ({
      dimension: name,
      share: between(segments.get(name)?.of, rules.k, 2),
    })),
    betweenManagers: between(managers, 1, theilMinManagers),
    lorenz: n >= lorenzMinN ? (lorenzDeciles({ x })?.map(([, share]) => roundTo(share, n)) ?? null) : null,
  }
}

/**
 * How evenly 1:1s are spread over everybody, as it is published: `lorenz` in whole percent at 0, 10 ... 100 % of people;
 * how many 1:1s people have, how many people meet how often, and how much of the inequality lies between managers: the last
 * two where they may be told as well.
 */
export type ReleasedSpread = {
  gini: number
  lorenz: number[]
  sessions?: SessionRate
  bands?: ReleasedBand[]
  betweenManagers?: ShareBand
}

/** Spreads that are nearly even, or nearly one person's, would say how often everybody met. */
const toldGini = { least: 0.1, most: 0.9 }

/**
 * What may be published of the spread: Gini, the curve, how many 1:1s people have and how often they meet, from 50 people on,
 * for everybody together and for no segment. Whoever met how often can be exchanged without a change in any of them, as long as as many people met; the audit
 * takes that number as known. So nothing is told where the number itself is behind a border.
 *
 * Example: of 60 people 10 met nobody, 20 once and 30 twice: Gini 0.3, and half of the people have 25 % of the 1:1s.
 */
export function releasedSpread(
  { gini: shown, lorenz }: Pick<Concentration, 'gini' | 'lorenz'>,
  people: readonly BlockFact[],
  rules: PublishRules,
): ReleasedSpread | undefined {
  if (shown === null || lorenz === null || shown < toldGini.least || shown > toldGini.most) return undefined
  const met = people.filter((fact) => isCovered(coveragePerson(fact))).length
  const coverage = publishRate({ x: met, n: people.length })
  if (coverage.shown === null || coverage.lo === undefined) return undefined
  const [sessions, bands, between] = [sessionRate(people), releasedBands(people, rules), betweenManagers(people)]
  return {
    gini: shown,
    lorenz: lorenz.map((share) => Math.round(100 * share)),
    ...(sessions === null ? {} : { sessions }),
    ...(bands === undefined ? {} : { bands }),
    ...(between === undefined ? {} : { betweenManagers: between }),
  }
}

type GroupSum = { size: number; sum: number }

/** How many people each group has, and what they have together. */
function sumsOf(groupOf: Int32Array, x: readonly number[]): GroupSum[] {
  const sums: GroupSum[] = []
  for (let at = 0; at < x.length; at += 1) {
    const own = (sums[groupOf[at] ?? 0] ??= { size: 0, sum: 0 })
    own.size += 1
    own.sum += x[at] ?? 0
  }
  return sums
}

function roundTo(value: number, n: number): number {
  const steps = 100 / percentStep(n)
  return Math.round(value * steps) / steps
}
