import type { PairId } from '#domain/pair'
import type { ThreadStore } from '../../../ports/thread-store.ts'

/** Is this a meeting of the pair, with nobody else in it as far as is known? */
export async function isOfTheTwo(threads: ThreadStore, threadId: string, pairId: PairId): Promise<boolean> {
  const known = await threads.thread(threadId)
  return known?.thread.pairId === pairId && known.thread.audience === 'pair'
}
