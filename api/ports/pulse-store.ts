import type { PulseCounts } from '#domain/quality/pulse'

/** Answers of the helpfulness question: five counts per quarter and manager, and no row per answer anywhere. */
export interface PulseStore {
  /**
   * Adds one answer; null writes the counts as they are, so that a skip looks the same from outside. Who gave it is not a
   * parameter, so it cannot be written down.
   */
  count(quarter: string, managerOid: string, answer: number | null): Promise<void>
  counts(quarter: string, managerOid: string): Promise<PulseCounts>
  /** Every manager's counts of a quarter. */
  ofQuarter(quarter: string): AsyncIterable<{ managerOid: string; counts: PulseCounts }>
  /** Writes every row of a quarter again as it is, so that the service's own times say nothing. */
  rewrite(quarter: string): Promise<number>
  /** Removes the quarters before this one. */
  expire(before: string): Promise<number>
}
