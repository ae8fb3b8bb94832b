import type { LeftFigures } from '#domain/distribution/left-figures'
import type { PairId } from '#domain/pair'

/** What one person has taken out of the figures: all their pairs, or single ones. */
export type LeftBy = { altogether: boolean; pairs: ReadonlySet<PairId> }

/** Who has left the figures that everybody may read. It holds for every release made from then on. */
export interface FiguresChoice {
  leftBy(oid: string): Promise<LeftBy>
  /** One person's word about one pair, or about all of theirs (`altogether`); said twice it is the same. */
  keep(oid: string, what: 'altogether' | { pairId: PairId }, said: { isOut: boolean; at: string }): Promise<void>
  /** Everybody's word, when a release is made. */
  everybody(): Promise<LeftFigures>
}
