import type { PairId } from '#domain/pair'
import type { Call } from '../../client/create-call.ts'
import type { DeviceStore } from '../../client/device/device-store.ts'
import type { Change, Entry } from '../../client/outbox/change.ts'
import { createOutbox } from '../../client/outbox/outbox.ts'
import type { Sent } from '../../client/outbox/change.ts'

type Deps = {
  call: Call
  device: DeviceStore
  /** Whose device store this is: the person's directory id, as the host says it. */
  me: string
  onSent: (sent: Sent) => void
  onChange: () => void
}

export type TickOutboxes = ReturnType<typeof tickOutboxes>

/** The outboxes of many pairs, the same that their own pages use: what waits in one is sent by whichever page is open. */
export function tickOutboxes({ me, ...means }: Deps) {
  const boxes = new Map<PairId, ReturnType<typeof createOutbox>>()

  function of(pairId: PairId): ReturnType<typeof createOutbox> {
    const known = boxes.get(pairId) ?? createOutbox({ ...means, scope: `${me}|${pairId}` })
    boxes.set(pairId, known)
    return known
  }

  async function sendWaiting(pairIds: readonly PairId[], onFound: (entry: Entry) => void): Promise<void> {
    for (const pairId of pairIds) {
      const box = of(pairId)
      await box.load()
      for (const entry of box.entries()) if (!entry.refusal) onFound(entry)
      if (box.entries().some((entry) => !entry.refusal)) await box.send()
    }
  }

  return {
    /** Everything that waits in the pairs asked about so far. */
    entries: (): Entry[] => [...boxes.values()].flatMap((box) => [...box.entries()]),
    add: (pairId: PairId, change: Change) => of(pairId).add(change),
    /** Lets go of a change that was refused for good. */
    discard: (pairId: PairId, entryId: string) => of(pairId).discard(entryId),
    /** Sends what waits of these pairs, also from an earlier visit, one pair after the other; `onFound` is told of each. */
    sendWaiting,
  }
}
