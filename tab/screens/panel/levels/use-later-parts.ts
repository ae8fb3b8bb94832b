import { useEffect } from 'react'
import type { PairRecord } from '../../../client/record/pair-record.ts'
import { loadReader } from '../../../composer/line-reader.ts'
import { loadLaterParts } from '../../../ui/scene/later.tsx'

/** What a first look does not need is fetched this long after it, so that it is there without a connection too. */
const fetchLaterMs = 2_000

/**
 * Two seconds after somebody answered, or did not, fetches every part that was put off, and begins to tell that the
 * panel is open. While the first answer is on its way nothing may stand in its way.
 */
export function useLaterParts(record: PairRecord, isOpening: boolean): void {
  useEffect(() => {
    if (isOpening) return
    const closed = new AbortController()
    async function fetchLater(): Promise<void> {
      const [telling] = await Promise.allSettled([
        import('../../../client/record/tell-opening.ts'),
        loadReader(),
        loadLaterParts(),
      ])
      if (telling.status === 'rejected' || closed.signal.aborted) return
      const stop = telling.value.tellOpening({ call: record.call, pair: () => record.state().pair })
      closed.signal.addEventListener('abort', stop)
    }
    const timer = setTimeout(() => void fetchLater(), fetchLaterMs)
    return () => {
      clearTimeout(timer)
      closed.abort()
    }
  }, [record, isOpening])
}
