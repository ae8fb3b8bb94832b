import type { PairId } from '#domain/pair'

/**
 * Tells the overview that a pair changed, so that both people's home pages follow.
 * A notice that gets lost only delays them: the nightly repair finds what it missed.
 */
export interface ChangeNotice {
  pairChanged(pairId: PairId): Promise<void>
}
