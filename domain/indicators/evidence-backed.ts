import type { Tier } from '../detection/held-confidence.ts'
import { rateReading } from '../readings/rate-reading.ts'
import { frameOf, type Reading, type ReadingTime } from '../readings/reading.ts'
import { indicator } from './indicator.ts'

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
  const backed = input.tiers.filter((tier) => tier === 'strong' || tier === 'confirmed').length
  const detail = { backed, likely: n - backed }
  return rateReading({ frame: frameOf(input, n), x: backed, n, need: heldNeeded, unit: 'talks', detail })
}

/** Beside card 1. Its picture: each held 1:1, backed by evidence or not. */
export const evidenceBackedIndicator = indicator<'evidenceBacked', EvidenceBackedReading>({
  id: 'evidenceBacked',
  of: 'pair',
  place: 'more',
  read: ({ occurrences, window, asOf }) => {
    const tiers = occurrences.flatMap(({ isHeld, tier }) => (isHeld && tier !== undefined ? [tier] : []))
    return evidenceBackedReading({ tiers, window, asOf })
  },
  picture: ({ occurrences }) => {
    const held = occurrences.filter(({ isHeld, tier }) => isHeld && tier !== undefined)
    const isBacked = (tier: Tier | undefined) => tier === 'strong' || tier === 'confirmed'
    return { kind: 'marks', points: held.map(({ plannedOn, tier }) => ({ on: plannedOn, isYes: isBacked(tier) })) }
  },
})
