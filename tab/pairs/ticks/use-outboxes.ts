import { useEffect, useRef, useState } from 'react'
import type { PairId } from '#domain/pair'
import { useCall } from '../../client/call-context.ts'
import type { Change, Entry, Sent } from '../../client/outbox/change.ts'
import { useOwnDevice } from '../../client/own-device.ts'
import { ProblemError } from '../../client/trouble.ts'
import { type TickOutboxes, tickOutboxes } from './tick-outboxes.ts'

/** How long what waits is let alone before it is tried again, in milliseconds. */
const tryAgainMs = 5_000
/** A refusal that waited on the device: its status is not kept, and no longer matters. */
const refusedStatus = 400

type Deps = {
  /** The pairs of what is listed. */
  pairIds: readonly PairId[]
  /** Is it one of the changes that are made here? The others are sent as well, and nothing is told of them. */
  isOurs: (entry: Entry) => boolean
  /** One of ours waited on the device since an earlier visit. */
  onFound?: (entry: Entry) => void
  /** One of ours, or another, is with the API. */
  onSent: (sent: Sent) => void
}

/**
 * The outboxes of many pairs on one page: what is done here lies on the device before it is sent, in the order of each
 * pair's own page; it goes out when the network is back, and every few seconds while it waits. What the API refused for good
 * is let go of, and said. What is drawn of it is for whoever asks to work out from `entries`, by the rule of the act.
 */
export function useOutboxes({ pairIds, isOurs, onFound = () => {}, onSent }: Deps) {
  const call = useCall()
  const { device, me } = useOwnDevice()
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const [trouble, setTrouble] = useState<unknown>()
  const boxes = useRef<Promise<TickOutboxes>>(undefined)
  const pairs = [...new Set(pairIds)]

  async function onChange(): Promise<void> {
    const own = await boxes.current
    const ours = own?.entries().filter(isOurs) ?? []
    setEntries(ours.filter(({ refusal }) => !refusal))
    for (const { id, refusal, change } of ours) {
      if (!refusal) continue
      setTrouble(new ProblemError(refusal, refusedStatus))
      await own?.discard(change.input.pairId, id)
    }
  }

  function opened(): Promise<TickOutboxes> {
    boxes.current ??= device.then((store) =>
      tickOutboxes({ call, device: store, me, onSent, onChange: () => void onChange() }),
    )
    return boxes.current
  }

  async function send(): Promise<void> {
    const own = await opened()
    await own.sendWaiting(pairs, (entry) => isOurs(entry) && onFound(entry))
  }

  useSendAgain(send, pairs.join(' '), entries.length > 0)

  return {
    /** What was done here and waits for the API. */
    entries,
    trouble,
    me,
    /** Does something: on the device at once, with the API in its turn. */
    add: async (pairId: PairId, change: Change): Promise<void> => {
      setTrouble(undefined)
      await (await opened()).add(pairId, change)
    },
  }
}

/** Sends when what is listed is of other pairs, when the network is back, and again and again while something waits. */
function useSendAgain(send: () => Promise<void>, pairs: string, isWaiting: boolean): void {
  useEffect(() => {
    void send()
    const again = () => void send()
    addEventListener('online', again)
    return () => removeEventListener('online', again)
    // Sending is made anew with every drawing and does the same; whose pairs they are says when to look again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [pairs])
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => void send(), tryAgainMs)
    return () => clearInterval(timer)
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isWaiting])
}
