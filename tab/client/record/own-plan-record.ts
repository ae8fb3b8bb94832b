import type { PairId } from '#domain/pair'
import { localDate } from '#domain/time/local-date'
import type { Call } from '../create-call.ts'
import type { DeviceStore } from '../device/device-store.ts'
import { type Change, lineIdOf } from '../outbox/change.ts'
import { ownChanges } from './own-changes.ts'
import type { RecordState } from './record-state.ts'
import { type Standing, standingAfter } from './standing.ts'

/** How long what waits is let alone before it is tried again, in milliseconds. */
const tryAgainMs = 5_000

type Deps = { call: Call; device: DeviceStore; me: string; pairId: PairId; zone: string }

export type OwnPlanRecord = ReturnType<typeof openOwnPlanRecord>

/**
 * The steps of somebody's own plan, alive as a pair's record is: shown at once, kept on the device, sent in order and
 * tried again while nobody answers. The plan itself is read by the page. For React's `useSyncExternalStore`.
 */
export function openOwnPlanRecord({ pairId, zone, ...means }: Deps) {
  const listeners = new Set<() => void>()
  const you = { side: 'report', firstName: '' } as const
  const meeting = { pairId, you, other: { displayName: '', firstName: '' }, zone }
  let standing: Standing = { kind: 'open' }
  const own = ownChanges({ ...means, where: { pairId }, maySend: () => true, onSent: () => undefined, onChange: tell })
  let state = stateNow()

  function stateNow(): RecordState {
    const entries = own.entries()
    const waiting = new Set(entries.map(({ change }) => lineIdOf(change)))
    return { pair: undefined, meeting, entries, waiting, standing, isKept: own.isKept() }
  }

  function tell(): void {
    state = stateNow()
    for (const listener of listeners) listener()
  }

  async function send(): Promise<void> {
    await own.send()
    standing = own.isWaiting() || !navigator.onLine ? standingAfter(undefined, standing, Date.now()) : { kind: 'open' }
    tell()
  }

  const sendNow = () => void send()
  const again = setInterval(() => own.isWaiting() && sendNow(), tryAgainMs)
  window.addEventListener('online', sendNow)
  window.addEventListener('offline', sendNow)
  void own.belongTo(pairId).then(sendNow)

  return {
    state: () => state,
    call: means.call,
    listen: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Today where this person is. */
    today: () => localDate(new Date().toISOString(), zone),
    /** Makes a change: shown at once, kept on the device, sent in its turn. Its entry is called as `entryId` says. */
    async change(next: Change, entryId?: string): Promise<void> {
      await own.add(next, entryId)
      await send()
    },
    takeBack: (lineId: string) => own.takeBack(lineId),
    retry: own.retry,
    discard: own.discard,
    stop(): void {
      clearInterval(again)
      window.removeEventListener('online', sendNow)
      window.removeEventListener('offline', sendNow)
    },
  }
}
