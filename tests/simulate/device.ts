import type { PairView } from '../../contract/view.ts'
import type { Side } from '../../domain/pair.ts'
import type { Call } from '../../tab/client/create-call.ts'
import { deviceMemory } from '../../tab/client/device/device-memory.ts'
import type { Change } from '../../tab/client/outbox/change.ts'
import { createOutbox } from '../../tab/client/outbox/outbox.ts'
import { withAnswer } from '../../tab/client/record/show/with-answer.ts'
import { withChanges } from '../../tab/client/record/show/with-changes.ts'
import { opened } from '../record/one-page.ts'

// Locks hold windows of one browser apart; the devices of a simulation are many browsers in one process.
Object.defineProperty(globalThis.navigator, 'locks', { value: undefined, configurable: true })

type Deps = { side: Side; oid: string; pairId: string; call: Call; now: () => number }

export type Device = ReturnType<typeof aDevice>

/** One device of one of the two: what it keeps outlives its window, which may close at any moment. */
export function aDevice({ side, oid, pairId, call, now }: Deps) {
  const device = deviceMemory()
  let heard: PairView | undefined
  let outbox = openOutbox()

  function openOutbox() {
    return createOutbox({
      scope: `${oid}|${pairId}`,
      call,
      device,
      onSent: (sent) => {
        if (heard) heard = withAnswer(heard, sent)
      },
      onChange: () => {},
      now,
    })
  }

  return {
    side,
    /** What its page shows; undefined before it was read. */
    shown: () => heard && withChanges(heard, outbox.entries()),
    heard: () => heard,
    entries: () => outbox.entries(),
    make: (change: Change) => outbox.add(change),
    send: () => outbox.send(),
    read: async () => {
      heard = await opened(call, pairId).catch(() => heard)
    },
    /** The window is closed and opened again: only what was written down is left. */
    crash: async () => {
      heard = undefined
      outbox = openOutbox()
      await outbox.load()
    },
  }
}
