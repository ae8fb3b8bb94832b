import type { Occurrence } from '../ledger/occurrence.ts'
import type { Side } from '../pair.ts'
import { commitmentOutcome, type CommitmentOutcome } from '../follow-through/commitment-outcome.ts'
import { type AgreedFacts, judgedCommitment } from '../commitments/promise-facts.ts'
import type { RhythmFacts } from '../rhythm.ts'
import type { Session } from '../session.ts'
import type { Availability } from '../time/available-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import type { ReadingTime } from '../readings/reading.ts'

/** Everything the indicators of a pair are made of: dates and counts, the same for both people. Days in the pair's zone. */
export type PairFacts = ReadingTime & {
  /** Undefined before the calendar was read. */
  rhythm: RhythmFacts | undefined
  cadenceDays: number
  availability: Availability
  /** Planned slots of the window that are over. */
  occurrences: readonly Occurrence[]
  promises: readonly AgreedFacts[]
  sessions: readonly Session[]
  zone: string
}

type Judged = { id: string; due: LocalDate | null; strict: CommitmentOutcome; renegotiated: CommitmentOutcome }

/** What became of one side's promises of the window, by the first agreed date and by the last agreed one. */
export function judgedPromises(facts: PairFacts, owner: Side): Judged[] {
  const { promises, zone, asOf, window, availability: workdays } = facts
  const counted = promises.filter((promise) => promise.owner === owner && (promise.due ?? asOf) >= window[0])
  return counted.map((promise) => {
    const judged = { commitment: judgedCommitment(promise, zone), asOf, workdays }
    const renegotiated = commitmentOutcome({ ...judged, renegotiated: true })
    return { id: promise.id, due: promise.due, strict: commitmentOutcome(judged), renegotiated }
  })
}

/** The outcomes of promises by their id, as the formulas take them. */
export function outcomesOf(
  judged: readonly Judged[],
  rule: 'strict' | 'renegotiated',
): Record<string, CommitmentOutcome> {
  return Object.fromEntries(judged.map((one) => [one.id, one[rule]]))
}
