import { defaults } from '../defaults.ts'

/** What a block holds about one report: nothing but days, counts and minutes. */
export type CoveragePerson = {
  /** Available workdays. */
  readonly avail: number
  /** Workdays scheduled by the pattern. */
  readonly sched: number
  /** Held sessions. */
  readonly held: number
  /** Held minutes. */
  readonly min: number
  readonly daysPerWeek: number
  readonly optedOut?: boolean | undefined
}

/**
 * Who had a 1:1 in the block, and who had too little of one? `coverage` is the share of eligible people with at least
 * one held session, `underCoached` the share with less than 15 minutes per available week.
 *
 * Eligible are people who were there for at least half of their scheduled days and have not opted out.
 * Shares are `null` when nobody is eligible. The two belong together: each alone paints too bright a picture.
 *
 * Example: of five people one was mostly absent; 3 of 4 met, 3 of 4 had under 15 minutes a week: 0.75 and 0.75 (V126).
 */
export function coverage({ people }: { people: readonly CoveragePerson[] }): {
  eligible: number
  covered: number
  coverage: number | null
  underCoached: number | null
} {
  const eligible = people.filter(isEligible)
  const covered = eligible.filter(isCovered).length
  const under = eligible.filter(isUnderCoached).length
  const share = (count: number) => (eligible.length > 0 ? count / eligible.length : null)
  return { eligible: eligible.length, covered, coverage: share(covered), underCoached: share(under) }
}

/** There for at least half of the scheduled days, and not opted out. */
export function isEligible(person: CoveragePerson): boolean {
  return !person.optedOut && person.avail > 0 && 2 * person.avail >= person.sched
}

/** Had at least one held session. */
export function isCovered(person: CoveragePerson): boolean {
  return person.held >= 1
}

/** Had less than 15 minutes per available week. */
export function isUnderCoached(person: CoveragePerson): boolean {
  return person.min * person.daysPerWeek < defaults.underCoachedMinutesPerWeek * person.avail
}
