import type { PairId } from '#domain/pair'
import type { Titles } from './overview-store.ts'

/** Reads what a list may quote of a pair, and nothing else of it. */
export interface PromiseTitles {
  /** Texts of the pair's open promises, of the habits of its plan, and of what they thanked one another for. */
  titlesOf(pairId: PairId): Promise<Titles>
}
