import { useEffect, useRef, useState } from 'react'
import type { HomeHabit } from '#contract/view'
import { useCall } from '../../client/call-context.ts'
import type { Entry } from '../../client/outbox/change.ts'
import { useOwnDevice } from '../../client/own-device.ts'
import { ProblemError } from '../../client/trouble.ts'
import { type TickOutboxes, tickOutboxes } from '../owed/tick-outboxes.ts'

/** How long what waits is let alone before it is tried again, in milliseconds. */
const tryAgainMs = 5_000
/** A refusal that waited on the device: its status is not kept, and no longer matters. */
const refusedStatus = 400

/** By `keyOf`: what was ticked or unticked here, and what of it waits on this device. */
type State = { ticked: ReadonlyMap<string, boolean>; waiting: ReadonlySet<string>; trouble: unknown }

/** A habit on a day: a page that stays open over midnight asks anew. */
export function keyOf({ id, on }: Pick<HomeHabit, 'id' | 'on'>): string {
  return `${id} ${on}`
}

/**
 * Ticking one's own habits beside many pairs: shown at once, kept on the device, sent in order as in the plan itself, and
 * taken back where the API refused it. `onSent` is told when the API has one.
 */
export function useHabitTicks(listed: readonly HomeHabit[], onSent: () => void) {
  const call = useCall()
  const { device, me } = useOwnDevice()
  const [state, setState] = useState<State>({ ticked: new Map(), waiting: new Set(), trouble: undefined })
  const boxes = useRef<Promise<TickOutboxes>>(undefined)
  const pairs = [...new Set(listed.map(({ pairId }) => pairId))]

  function note(key: string, isDone: boolean): void {
    setState((before) => ({ ...before, ticked: new Map([...before.ticked, [key, isDone]]) }))
  }

  async function onChange(): Promise<void> {
    const own = await boxes.current
    const ticks = own?.entries().flatMap((entry) => tickOf(entry) ?? []) ?? []
    for (const { entry, key, isDone } of ticks) {
      if (!entry.refusal) continue
      note(key, !isDone)
      const trouble = new ProblemError(entry.refusal, refusedStatus)
      setState((before) => ({ ...before, trouble }))
      await own?.discard(entry.change.input.pairId, entry.id)
    }
    const waiting = new Set(ticks.filter(({ entry }) => !entry.refusal).map(({ key }) => key))
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
      if (tick) note(tick.key, tick.isDone)
    })
  }

  useEffect(() => {
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

  async function turn({ pairId, planId, id: habitId, on }: HomeHabit, isDone: boolean): Promise<void> {
    setState((before) => ({ ...before, trouble: undefined }))
    note(keyOf({ id: habitId, on }), isDone)
    const own = await opened()
    const act = { kind: 'tick-habit', habitId, on, isDone } as const
    await own.add(pairId, { operation: 'changePlan', input: { pairId, planId, act } })
  }

  return {
    ...state,
    isDone: (habit: HomeHabit) => state.ticked.get(keyOf(habit)) ?? habit.isDone,
    turn: (habit: HomeHabit, isDone: boolean) => void turn(habit, isDone),
  }
}

function tickOf(entry: Entry) {
  const { operation, input } = entry.change
  if (operation !== 'changePlan' || input.act.kind !== 'tick-habit') return undefined
  const { habitId: id, on, isDone } = input.act
  return { entry, key: keyOf({ id, on }), isDone }
}
