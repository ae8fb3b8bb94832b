import { coveragePerson, type BlockFact } from './block-fact.ts'
import { isCovered, isUnderCoached } from './coverage.ts'

/** The counts of one segment before anything is hidden. They never leave the making of a release. */
export type Tally = {
  n: number
  covered: number
  underCoached: number
  planned: number
  kept: number
  readonly byManager: Map<string, number>
}

/** People without a value in a dimension form a segment of their own, so that segments add up to the total. */
export const withoutSegment = 'none'

/**
 * Counts eligible people per segment, in one pass. `segmentOf` says in which segment a person is counted.
 *
 * Example: Sales with managers m1 (2 people) and m2 (1), of whom 2 met: `{ n: 3, covered: 2, byManager: m1→2, m2→1 }`.
 */
export function segmentTallies(
  eligible: readonly BlockFact[],
  segmentOf: (fact: BlockFact) => string,
): Map<string, Tally> {
  const counting = new Map<string, Counting>()
  for (const fact of eligible) {
    const segment = segmentOf(fact)
    let own = counting.get(segment)
    if (!own) {
      own = { tally: emptyTally(), managerId: fact.managerId, people: 0 }
      counting.set(segment, own)
    }
    const { tally } = own
    const person = coveragePerson(fact)
    tally.n += 1
    tally.covered += Number(isCovered(person))
    tally.underCoached += Number(isUnderCoached(person))
    tally.planned += fact.plannedSlots ?? 0
    tally.kept += fact.keptSlots ?? 0
    if (own.managerId !== fact.managerId) nextTeam(own, fact.managerId)
    own.people += 1
  }
  for (const own of counting.values()) nextTeam(own, '')
  return new Map([...counting].map(([segment, { tally }]) => [segment, tally]))
}

/** A segment with those of its people who came last under one manager: a team mostly comes together. */
type Counting = { readonly tally: Tally; managerId: string; people: number }

function nextTeam(own: Counting, managerId: string): void {
  const { byManager } = own.tally
  byManager.set(own.managerId, (byManager.get(own.managerId) ?? 0) + own.people)
  own.managerId = managerId
  own.people = 0
}

/** A segment nobody is in. */
export function emptyTally(): Tally {
  return { n: 0, covered: 0, underCoached: 0, planned: 0, kept: 0, byManager: new Map() }
}
