import type { PairId } from '#domain/pair'

/**
 * The sixteen parts of everybody's records, by the first digit of an id: each is worked off by a message of its own,
 * so that no message has more to do than it has time for.
 */
export const recordParts: readonly string[] = Array.from({ length: 16 }, (_, digit) => digit.toString(16))

/** A pair with the first day after its last reporting line; null while one lasts. */
export type AgedPair = { pairId: PairId; endedOn: string | null }

/** Removes of the records what is past its time. Whatever breaks off half-way is found and finished by the next try. */
export interface ExpiryStore {
  /** The pairs whose reports' ids begin with this digit. */
  pairs(part: string): AsyncIterable<AgedPair>
  /** Removes everything that is kept of a pair but its access log, the reporting line last. Gives the number of rows. */
  forget(pairId: PairId): Promise<number>
  /**
   * Removes promises closed before the day `promises` and days of absence before `absences`. `since` is the day of the
   * last such look, if there was one: what was put away before is gone already. Gives the number of rows that changed.
   */
  fade(pairId: PairId, before: { promises: string; absences: string; since: string | undefined }): Promise<number>
  /** Fades the planned and held 1:1s of the pairs whose managers' ids begin with this digit. */
  fadeLedger(part: string, look: { today: string; since: string | undefined }): Promise<number>
  /**
   * Removes the plans of their own of people of this part who left before a day. `since` as for `fade`. Gives the number of
   * rows removed.
   */
  forgetOwnPlans(part: string, left: { before: string; since: string | undefined }): Promise<number>
  /** The day this part was last worked off to its end. */
  reached(part: string): Promise<string | undefined>
  keepReached(part: string, day: string): Promise<void>
}
