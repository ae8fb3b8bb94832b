import type { BlockFact } from '#domain/distribution/block-fact'
import type { PairId } from '#domain/pair'

/** What a release is computed from. It lies out of everybody's reach and is deleted once its block is released. */
export interface BlockFactsStore {
  keep(block: string, pairId: PairId, fact: BlockFact): Promise<void>
  ofBlock(block: string): AsyncIterable<BlockFact>
  forget(block: string): Promise<void>
  /** Forgets blocks that began before this day and were never released. Gives the number of rows removed. */
  expire(before: string): Promise<number>
}
