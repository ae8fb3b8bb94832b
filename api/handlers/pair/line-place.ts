import type { PairId } from '#domain/pair'
import type { Kept, Line, PairStore } from '../../ports/pair-store.ts'
import type { LinePlace } from './act-on-line.ts'

/** Where the lines lie that the two of a pair share. */
export function linePlace<Kind extends Line, Shown>(
  pairs: Pick<PairStore, 'keep' | 'revision'>,
  pairId: PairId,
  show: (kept: Kept<Kind>) => Shown,
): LinePlace<Kind, Shown> {
  return {
    keep: (change) => pairs.keep(change),
    revision: async () => (await pairs.revision(pairId)) ?? '',
    show,
  }
}
