import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { HomePromise } from '#contract/view'
import { useCall } from '../../client/call-context.ts'
import type { Entry } from '../../client/outbox/change.ts'
import type { Sent } from '../../client/outbox/outbox.ts'
import { useOwnDevice } from '../../client/own-device.ts'
import { ProblemError } from '../../client/trouble.ts'
import { type TickOutboxes, tickOutboxes } from './tick-outboxes.ts'

/** The list is worked out anew behind the API, so it is read again a moment after a tick. */
const followMs = 2_500
/** How long what waits is let alone before it is tried again, in milliseconds. */
const tryAgainMs = 5_000
/** A refusal that waited on the device: its status is not kept, and no longer matters. */
const refusedStatus = 400

/** A promise that was ticked here, or unticked again: it keeps its place until the page is left. */
export type Touched = { promise: HomePromise; isDone: boolean }

type State = { touched: ReadonlyMap<string, Touched>; waiting: ReadonlySet<string>; trouble: unknown }

const nothing: State = { touched: new Map(), waiting: new Set(), trouble: undefined }

/**
 * Ticking one's own promises from a list of many pairs: shown at once, kept on the device and sent in order as in the
 * pair's own page, and taken back where the API refused it. What waited since an earlier visit is shown and sent as well.
 */
export function useTicks(listed: readonly HomePromise[]) {
  const call = useCall()
  const queries = useQueryClient()
  const { device, me } = useOwnDevice()
  const [state, setState] = useState<State>(nothing)
  const known = useRef(new Map<string, HomePromise>())
  const boxes = useRef<Promise<TickOutboxes>>(undefined)
  const pairs = [...new Set(listed.map(({ pairId }) => pairId))]

  function note(promise: HomePromise, isDone: boolean): void {
    known.current.set(promise.id, promise)
    setState((before) => ({ ...before, touched: new Map([...before.touched, [promise.id, { promise, isDone }]]) }))
  }

  function onSent({ output }: Sent): void {
    if (output && 'commitment' in output) {
      const { id, etag, status } = output.commitment
      const promise = known.current.get(id)
      if (promise) note({ ...promise, etag }, status === 'done')
    }
    setTimeout(() => void queries.invalidateQueries({ queryKey: ['home'] }), followMs)
  }

  async function onChange(): Promise<void> {
    const own = await boxes.current
    const ticks = own?.entries().flatMap((entry) => tickOf(entry) ?? []) ?? []
    for (const { entry, pairId, id, isDone } of ticks) {
      if (!entry.refusal) continue
      const promise = known.current.get(id)
      if (promise) note(promise, !isDone)
      const trouble = new ProblemError(entry.refusal, refusedStatus)
      setState((before) => ({ ...before, trouble }))
      await own?.discard(pairId, entry.id)
    }
    const waiting = new Set(ticks.filter(({ entry }) => !entry.refusal).map(({ id }) => id))
    setState((before) => ({ ...before, waiting }))
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
      const tick = tickOf(entry)
      const promise = tick && known.current.get(tick.id)
      if (promise) note(promise, tick.isDone)
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

  const isWaiting = state.waiting.size > 0
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => void send(), tryAgainMs)
    return () => clearInterval(timer)
    // Sending is made anew with every drawing and does the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isWaiting])

  async function turn(promise: HomePromise, isDone: boolean): Promise<void> {
    setState((before) => ({ ...before, trouble: undefined }))
    note(promise, isDone)
    const own = await opened()
    const { pairId, id: commitmentId, etag } = promise
    const operation = isDone ? 'tickCommitment' : 'untickCommitment'
    await own.add(pairId, { operation, input: { pairId, commitmentId, etag } })
  }

  return {
    touched: [...state.touched.values()],
    /** Promises whose tick lies on this device and waits for the API. */
    waiting: state.waiting,
    trouble: state.trouble,
    tick: (promise: HomePromise) => void turn(promise, true),
    untick: (promise: HomePromise) => void turn(promise, false),
  }
}

function tickOf(entry: Entry) {
  const { operation, input } = entry.change
  if (operation !== 'tickCommitment' && operation !== 'untickCommitment') return undefined
  const { pairId, commitmentId: id } = input
  return { entry, pairId, id, isDone: operation === 'tickCommitment' }
}
