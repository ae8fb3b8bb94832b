import type { DeviceStore } from '../device/device-store.ts'
import type { RecordState } from '../record/record-state.ts'
import { takeView } from './take-view.ts'

/** How long a page has to be quiet before it is kept, in milliseconds: it is drawn, and nobody waits for us. */
const quietMs = 1_000

type Deps = {
  record: { state: () => RecordState; listen: (listener: () => void) => () => void }
  device: DeviceStore
  key: string
  locale: string
}

/**
 * Keeps how the panel looks, for its next opening on this device, whenever the record was heard anew. A record that is
 * over, or that somebody else may see just now, is not kept. Answers how to stop.
 */
export function keepLastView({ record, device, key, locale }: Deps): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  function keep(): void {
    const { pair, standing } = record.state()
    if (standing.kind !== 'open' || pair?.audience !== 'pair' || pair.former) return
    const page = document.querySelector('#root > .ground')
    // Opened lines, a half-written line and other levels are of this visit.
    if (!page || isBusy(page)) return
    device.putView(key, { locale, page: takeView(page) }).catch(() => undefined)
  }
  function wait(): void {
    clearTimeout(timer)
    timer = setTimeout(keep, quietMs)
  }
  const leave = () => document.hidden && keep()
  const unlisten = record.listen(wait)
  document.addEventListener('visibilitychange', leave)
  wait()
  return () => {
    clearTimeout(timer)
    unlisten()
    document.removeEventListener('visibilitychange', leave)
  }
}

function isBusy(page: Element): boolean {
  const box = page.querySelector<HTMLTextAreaElement>('.foot .box textarea')
  return !box || box.value !== '' || page.querySelector('[aria-expanded="true"], .foot.is-private, .keys') !== null
}
