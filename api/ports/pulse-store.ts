import type { PulseCounts } from '#domain/pulse'

/** Answers of the helpfulness question: five counts per quarter and manager, and no row per answer anywhere. */
export interface PulseStore {
  /** Adds one answer. Who gave it is not a parameter, so it cannot be written down. */
  count(quarter: string, managerOid: string, answer: number): Promise<void>
  counts(quarter: string, managerOid: string): Promise<PulseCounts>
  /** Writes every row of a quarter again as it is, so that the service's own times say nothing. */
  rewrite(quarter: string): Promise<number>
  /** Removes the quarters before this one. */
  expire(before: string): Promise<number>
}
