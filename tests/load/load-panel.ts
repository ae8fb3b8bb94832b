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
export type LineKind = 'note' | 'private note' | 'topic' | 'promise'

/** One open panel without its page: the product's own client and outbox, and the question of every few seconds. */
export function loadPanel({ side, oid, pairId, call }: { side: Side; oid: string; pairId: string; call: Call }) {
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

  return {
    side,
    pairId,
    /** Lines that were typed here, by their ids, and who reads them. */
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
    type: (kind: LineKind) => {
      const id = randomUUID()
      typed.set(id, kind === 'private note' ? 'own' : 'both')
      return outbox.add(lineOf(kind, { pairId, id, side }))
    },
    change: (change: Change) => outbox.add(change),
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

/** A line whose words nobody else has written. */
function lineOf(kind: LineKind, { pairId, id, side }: { pairId: string; id: string; side: Side }): Change {
  const line = { pairId, id, text: `Two leads alternate weekly, and both want to read more. ${id}` }
  switch (kind) {
    case 'note':
      return { operation: 'addNote', input: { ...line, visibility: 'shared' } }
    case 'private note':
      return { operation: 'addNote', input: { ...line, visibility: 'private' } }
    case 'topic':
      return { operation: 'addTopic', input: line }
    case 'promise':
      return { operation: 'addCommitment', input: { ...line, owner: side, due: null } }
  }
}
