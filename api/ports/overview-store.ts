import type { PairId, Side } from '#domain/pair'
import type { RhythmFacts } from '#domain/rhythm'

/** One pair as one of its two people sees it in a list: names, dates and counts. No word of content. */
export type OverviewRow = {
  pairId: PairId
  you: Side
  other: { oid: string; displayName: string; firstName: string; jobTitle?: string }
  relation: [from: string, to: string | null]
  rhythm: RhythmFacts | undefined
  /** First agreed dates of the open promises of each side; null for one without a date. */
  openDues: Record<Side, (string | null)[]>
  /** Open topics each side brought up. */
  topics: Record<Side, number>
  /** What the two said of the series their calendar shows; absent while nobody said a word. */
  seriesClaim?: 'ours' | 'not_ours'
}

export interface OverviewStore {
  /** All pairs of a person: one query. */
  ofPerson(oid: string): Promise<OverviewRow[]>
  /** Writes the row of one of the two people. */
  keep(oid: string, row: OverviewRow): Promise<void>
}
