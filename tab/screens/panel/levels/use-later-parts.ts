import { useEffect } from 'react'
import type { DeviceStore } from '../../../client/device/device-store.ts'
import type { PairRecord } from '../../../client/record/pair-record.ts'
import { loadReader } from '../../../composer/line-reader.ts'
import { loadLaterParts } from '../../../ui/scene/later.tsx'

/** What a first look does not need is fetched this long after it, so that it is there without a connection too. */
const fetchLaterMs = 2_000

type Deps = {
  record: PairRecord
  device: DeviceStore
  /** Under which the device keeps how this panel looks. */
  viewKey: string
  locale: string
  isOpening: boolean
}

/**
 * Two seconds after somebody answered, or did not, fetches every part that was put off, and begins to tell that the
 * panel is open and to keep how it looks. While the first answer is on its way nothing may stand in its way.
 */
export function useLaterParts({ record, device, viewKey, locale, isOpening }: Deps): void {
  useEffect(() => {
    if (isOpening) return
    const closed = new AbortController()
    async function fetchLater(): Promise<void> {
      const [telling, keeping] = await Promise.allSettled([
        import('../../../client/record/tell-opening.ts'),
        import('../../../client/last-view/keep-last-view.ts'),
        loadReader(),
        loadLaterParts(),
      ])
      if (closed.signal.aborted) return
      const stops = [
        telling.status === 'fulfilled' &&
          telling.value.tellOpening({ call: record.call, pair: () => record.state().pair }),
        keeping.status === 'fulfilled' && keeping.value.keepLastView({ record, device, key: viewKey, locale }),
      ]
      closed.signal.addEventListener('abort', () => {
        for (const stop of stops) if (stop) stop()
      })
    }
    const timer = setTimeout(() => void fetchLater(), fetchLaterMs)
    return () => {
      clearTimeout(timer)
      closed.abort()
    }
  }, [record, device, viewKey, locale, isOpening])
}
