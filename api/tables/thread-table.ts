import { outsideKey } from './outside-key.ts'
import type { Audience, KnownThread, Thread, ThreadStore } from '../ports/thread-store.ts'
import type { Row, Rows, Values } from './rows.ts'
import { textOf } from './values.ts'

const rowKey = 'pair'

/** Threads in rows, each a partition of its own named by the hash of the thread's id: one point read finds the pair. */
export function threadTable(rows: Rows): ThreadStore {
  async function thread(threadId: string): Promise<KnownThread | undefined> {
    const row = await rows.read(outsideKey(threadId), rowKey)
    return row && { thread: fromThreadRow(row), etag: row.etag }
  }
  return {
    thread,
    async remember(threadId, offered) {
      const partition = outsideKey(threadId)
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

function toThreadRow(thread: Thread): Values {
  return { ...thread }
}

function fromThreadRow(row: Row): Thread {
  return {
    pairId: textOf(row, 'pairId'),
    audience: textOf(row, 'audience') as Audience,
    checkedAt: textOf(row, 'checkedAt'),
  }
}
