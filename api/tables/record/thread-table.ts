import { outsideKey } from '../sealing/outside-key.ts'
import { audiences, type KnownThread, type MeetingThread, type ThreadStore } from '../../ports/thread-store.ts'
import type { PairId } from '#domain/pair'
import type { Rows, Values } from '../storage/rows.ts'
import { oneOf, text } from '../shapes/guard.ts'
import { type Holding, rowKind } from '../shapes/row-kind.ts'

const rowKey = 'pair'

export const threadRow = rowKind('thread', {
  pairId: text,
  audience: oneOf(audiences),
  checkedAt: text,
} satisfies Holding<MeetingThread>)

/**
 * Threads in rows, each a partition of its own named by the hash of the thread's id: one point read finds the pair. The
 * partition `pair.{pair id}` lists the hashes the other way round, so that a pair's threads go with the pair. A thread that
 * does not fit is a `RowError`: nobody may guess who is in it.
 */
export function threadTable(rows: Rows): ThreadStore {
  async function thread(threadId: string): Promise<KnownThread | undefined> {
    const row = await rows.read(outsideKey(threadId), rowKey)
    return row && { thread: threadRow(row), etag: row.etag }
  }
  return {
    thread,
    async remember(threadId, offered) {
      const partition = outsideKey(threadId)
      // The listing comes first: a thread that nobody lists would stay for ever.
      await rows.write(threadListOf(offered.pairId), [{ kind: 'put', key: partition, values: {} }])
      const written = await rows.change(partition, [{ kind: 'create', key: rowKey, values: toThreadRow(offered) }])
      if (written.kind === 'written') return offered
      const known = await thread(threadId)
      if (known === undefined) throw new Error('A thread could not be remembered')
      return known.thread
    },
    async keepLook(threadId, looked, etag) {
      const values = toThreadRow(looked)
      const written = await rows.change(outsideKey(threadId), [{ kind: 'replace', key: rowKey, values, etag }])
      return written.kind === 'written' ? written.etags[0] : undefined
    },
  }
}

/** The rows of a pair's threads, each before the row that lists it. */
export async function* threadsOfPair(rows: Rows, pairId: PairId): AsyncIterable<{ partition: string; key: string }> {
  for await (const { partition: list, key: partition } of rows.range(threadListOf(pairId))) {
    const row = await rows.read(partition, rowKey)
    // Of two pairs that claimed a thread at once, one lists what became the other's.
    if (row?.values['pairId'] === pairId) yield { partition, key: rowKey }
    yield { partition: list, key: partition }
  }
}

/** The partition that lists what leads to a pair. */
export function threadListOf(pairId: PairId): string {
  return `pair.${pairId}`
}

function toThreadRow(thread: MeetingThread): Values {
  return { ...thread }
}
