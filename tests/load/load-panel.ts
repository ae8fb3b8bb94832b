import { randomUUID } from 'node:crypto'
import type { PairView } from '../../contract/view.ts'
import type { Side } from '../../domain/pair.ts'
import type { Call } from '../../tab/client/create-call.ts'
import { deviceMemory } from '../../tab/client/device/device-memory.ts'
import type { Change } from '../../tab/client/outbox/change.ts'
import { createOutbox } from '../../tab/client/outbox/outbox.ts'
import { withAnswer } from '../../tab/client/record/show/with-answer.ts'
import { opened } from '../record/one-page.ts'

// Locks hold windows of one browser apart; these panels are many browsers in one process.
Object.defineProperty(globalThis.navigator, 'locks', { value: undefined, configurable: true })

export type LoadPanel = ReturnType<typeof loadPanel>

/**
 * One open panel without its page: the product's own client and outbox, somebody who types by a script drawn from
 * `random`, and the question of every few seconds.
 */
export function loadPanel(given: { side: Side; oid: string; pairId: string; call: Call; random: () => number }) {
  const { side, oid, pairId, call, random } = given
  const typed = new Map<string, 'both' | 'own'>()
  let heard: PairView | undefined
  const outbox = createOutbox({
    scope: `${oid}|${pairId}`,
    call,
    device: deviceMemory(),
    onSent: (sent) => {
      if (heard) heard = withAnswer(heard, sent)
    },
    onChange: () => {},
  })

  async function write(make: (line: { pairId: string; id: string; text: string }) => Change): Promise<void> {
    const id = randomUUID()
    const change = make({ pairId, id, text: `Two leads alternate weekly, and both want to read more. ${id}` })
    typed.set(id, 'visibility' in change.input && change.input.visibility === 'private' ? 'own' : 'both')
    await outbox.add(change)
  }

  /** An own promise that is open and lies at the API. */
  function ownPromise() {
    return heard?.commitments.find((one) => one.owner === side && one.by === side && one.status === 'open')
  }

  return {
    side,
    pairId,
    typed,
    shown: () => heard,
    waiting: () => outbox.entries(),
    open: async () => {
      heard = await opened(call, pairId)
    },
    /** What an open page asks every few seconds; reads the record when it is another. */
    ask: async () => {
      const since = heard === undefined ? {} : ({ since: heard.revision, isHere: true } as const)
      const answer = await call('openPair', { pairId, ...since })
      if (answer.kind === 'open') heard = answer.pair
    },
    /** Types a line of any kind, or ticks an own promise. */
    type: async () => {
      const chance = random()
      const done = chance < 0.2 ? ownPromise() : undefined
      if (done) {
        const input = { pairId, commitmentId: done.id, etag: done.etag }
        return outbox.add({ operation: 'tickCommitment', input })
      }
      if (chance < 0.25) return write((line) => ({ operation: 'addNote', input: { ...line, visibility: 'private' } }))
      if (chance < 0.45) return write((line) => ({ operation: 'addTopic', input: line }))
      if (chance < 0.7)
        return write((line) => ({ operation: 'addCommitment', input: { ...line, owner: side, due: null } }))
      return write((line) => ({ operation: 'addNote', input: { ...line, visibility: 'shared' } }))
    },
    /** The 1:1 is over: one of the two closes it. */
    close: async () => {
      const on = heard?.today ?? ''
      await outbox.add({ operation: 'closeSession', input: { pairId, on, noneNeeded: true } })
    },
    /** Sends what still waits and reads the record as it is now. */
    settle: async () => {
      await outbox.send()
      heard = await opened(call, pairId)
    },
  }
}
