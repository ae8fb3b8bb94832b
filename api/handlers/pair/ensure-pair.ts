import type { PairId } from '#domain/pair'
import type { PairHead, PairStore } from '../../ports/pair-store.ts'
import type { PeopleStore } from '../../ports/people-store.ts'
import { startPair } from './start-pair.ts'

export type EnsurePairPorts = { pairs: PairStore; people: PeopleStore }

/** The pair's own row, started now when a line is written before anybody opened the pair. */
export async function ensurePair(ports: EnsurePairPorts, pairId: PairId): Promise<PairHead | undefined> {
  return (await ports.pairs.pair(pairId)) ?? startPair(ports, pairId)
}
