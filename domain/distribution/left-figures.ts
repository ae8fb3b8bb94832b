import { coveragePerson, type BlockFact } from './block-fact.ts'
import { isEligible } from './coverage.ts'
import type { PublishRules } from './group.ts'
import { shareBand, type ShareBand } from './share-band.ts'

/** Who has left the figures: people altogether, by id, and single pairs, by pair id. Either of the two takes a pair out. */
export type LeftFigures = { readonly people: ReadonlySet<string>; readonly pairs: ReadonlySet<string> }

/** The facts of a block, with a mark on those of whom either of the two has left the figures. */
export function markLeft(facts: readonly BlockFact[], left: LeftFigures): BlockFact[] {
  return facts.map((fact) => (isLeft(fact, left) ? { ...fact, optedOut: true } : fact))
}

function isLeft({ managerId, reportId }: BlockFact, { people, pairs }: LeftFigures): boolean {
  return people.has(managerId) || people.has(reportId) || pairs.has(`${managerId}_${reportId}`)
}

/**
 * The share of people who are in no figure because one of the two left them, as a band of ten points `[from, to]` in
 * percent; undefined when it may not be told. Those who left pass the same three tests as any group, and behind the band
 * at least two counts are possible, so that nobody is counted out.
 *
 * Example: 12 of 100 people, led by many: 10 to 20. 4 of 100: nothing. 5 of 55: nothing, for under ten percent of 55 and
 * not fewer than five could only be five.
 */
export function leftBand(facts: readonly BlockFact[], rules: PublishRules): ShareBand | undefined {
  // Mostly nobody has.
  if (!facts.some(({ optedOut }) => optedOut === true)) return undefined
  const wouldCount = facts.filter((fact) => isEligible({ ...coveragePerson(fact), optedOut: false }))
  return shareBand(wouldCount, ({ optedOut }) => optedOut === true, rules)
}
