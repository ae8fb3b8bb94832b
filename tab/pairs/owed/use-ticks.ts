import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { CommitmentView, HomePromise } from '#contract/view'
import { useCall } from '../../client/call-context.ts'
import { type Entry, lineIdOf } from '../../client/outbox/change.ts'
import type { Sent } from '../../client/outbox/change.ts'
import { useOwnDevice } from '../../client/own-device.ts'
import { ProblemError } from '../../client/trouble.ts'
import { openLine, shownPromises, type Touched } from './shown-promises.ts'
import { type TickOutboxes, tickOutboxes } from './tick-outboxes.ts'

/** The list is worked out anew behind the API, so it is read again a moment after a tick. */
const followMs = 2_500
/** How long what waits is let alone before it is tried again, in milliseconds. */
const tryAgainMs = 5_000
/** A refusal that waited on the device: its status is not kept, and no longer matters. */
const refusedStatus = 400

type State = { touched: ReadonlyMap<string, Touched>; entries: readonly Entry[]; trouble: unknown }

const nothing: State = { touched: new Map(), entries: [], trouble: undefined }

/**
 * Ticking one's own promises from a list of many pairs: shown at once by the record's own rule, kept on the device and sent
 * in order as in the pair's own page, and open again where the API refused it. What waited since an earlier visit is shown
 * and sent as well.
 */
export function useTicks(listed: readonly HomePromise[]) {
  const call = useCall()
  const queries = useQueryClient()
  const { device, me } = useOwnDevice()
  const [state, setState] = useState<State>(nothing)
  const known = useRef(new Map<string, HomePromise>())
  const boxes = useRef<Promise<TickOutboxes>>(undefined)
  const pairs = [...new Set(listed.map(({ pairId }) => pairId))]

  /** The promise keeps its place from now on; `line` is what the API has of it. */
  function touch(promise: HomePromise, line?: CommitmentView): void {
    setState((before) => {
      const now = line ?? before.touched.get(promise.id)?.line ?? openLine(promise, me)
      return { ...before, touched: new Map([...before.touched, [promise.id, { promise, line: now }]]) }
    })
  }

  function onSent({ change, output, current }: Sent): void {
    const promise = known.current.get(lineIdOf(change))
    const line = output && 'commitment' in output ? output.commitment : (current as CommitmentView | undefined)
    if (promise && line) touch(promise, line)
    setTimeout(() => void queries.invalidateQueries({ queryKey: ['home'] }), followMs)
  }

  async function onChange(): Promise<void> {
    const own = await boxes.current
    const entries = own?.entries() ?? []
    setState((before) => ({ ...before, entries }))
    for (const { id, refusal, change } of entries.filter(isTick)) {
      if (!refusal) continue
      setState((before) => ({ ...before, trouble: new ProblemError(refusal, refusedStatus) }))
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
    await own.sendWaiting(pairs, (entry) => {
      const promise = isTick(entry) && known.current.get(lineIdOf(entry.change))
      if (promise) touch(promise)
    })
  }

  useEffect(() => {
    for (const promise of listed) if (!known.current.has(promise.id)) known.current.set(promise.id, promise)
    void send()
    const again = () => void send()
    addEventListener('online', again)
    return () => removeEventListener('online', again)
    // What is listed is made anew with every reading; whose it is says when to look again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [pairs.join(' ')])

  const waiting = new Set(
    state.entries.filter((entry) => isTick(entry) && !entry.refusal).map(({ change }) => lineIdOf(change)),
  )
  const isWaiting = waiting.size > 0
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => void send(), tryAgainMs)
    return () => clearInterval(timer)
    // Sending is made anew with every drawing and does the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isWaiting])

  async function turn(promise: HomePromise, operation: 'tickCommitment' | 'untickCommitment'): Promise<void> {
    setState((before) => ({ ...before, trouble: undefined }))
    touch(promise)
    const own = await opened()
    const { pairId, id: commitmentId, etag } = promise
    await own.add(pairId, { operation, input: { pairId, commitmentId, etag } })
  }

  return {
    shown: shownPromises(listed, { ...state, me }),
    /** Promises whose tick lies on this device and waits for the API. */
    waiting,
    trouble: state.trouble,
    /** The ids of those ticked or unticked here, in that order. */
    touched: [...state.touched.keys()],
    tick: (promise: HomePromise) => void turn(promise, 'tickCommitment'),
    untick: (promise: HomePromise) => void turn(promise, 'untickCommitment'),
  }
}

function isTick({ change }: Entry): boolean {
  return change.operation === 'tickCommitment' || change.operation === 'untickCommitment'
}
