import { isBacked, type Tier } from '../detection/held-confidence.ts'
import { rateReading } from '../readings/rate-reading.ts'
import { frameOf, type Reading, type ReadingTime } from '../readings/reading.ts'
import type { LocalDate } from '../time/day-number.ts'
import { indicator } from './indicator.ts'
import type { PairFacts } from './pair-facts.ts'

/** Held 1:1s by how sure their traces make us. */
export type EvidenceBackedDetail = { backed: number; likely: number }
export type EvidenceBackedReading = Reading<number, EvidenceBackedDetail>

const heldNeeded = 3

/**
 * Beside indicator 1: of the held planned 1:1s, the share with at least strong evidence (a note, a promise, a word of one
 * of the two); the rest was planned, not called off and so probably held. Needs three held ones.
 *
 * Example: strong, confirmed and likely: 2 of 3, shown as counts.
 */
export function evidenceBackedReading(input: ReadingTime & { tiers: readonly Tier[] }): EvidenceBackedReading {
  const n = input.tiers.length
  const backed = input.tiers.filter(isBacked).length
  const detail = { backed, likely: n - backed }
  return rateReading({ frame: frameOf(input, n), x: backed, n, need: heldNeeded, unit: 'talks', detail })
}

/** Beside card 1. Its picture: each held 1:1, backed by evidence or not. */
export const evidenceBackedIndicator = indicator<'evidenceBacked', EvidenceBackedReading>({
  id: 'evidenceBacked',
  of: 'pair',
  place: 'more',
  read: ({ occurrences, window, asOf }) => {
    return evidenceBackedReading({ tiers: held(occurrences).map(({ tier }) => tier), window, asOf })
  },
  picture: ({ occurrences }) => {
    return { kind: 'marks', points: held(occurrences).map(({ on, tier }) => ({ on, isYes: isBacked(tier) })) }
  },
})

function held(occurrences: PairFacts['occurrences']): { on: LocalDate; tier: Tier }[] {
  return occurrences.flatMap(({ plannedOn: on, isHeld, tier }) => (isHeld && tier !== undefined ? [{ on, tier }] : []))
}
