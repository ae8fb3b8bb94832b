import { useState } from 'react'
import type { HomeHabit } from '#contract/view'
import { useOutboxes } from '../ticks/use-outboxes.ts'
import { isDoneHere, keyOf, tickOf } from './shown-habits.ts'

/**
 * Ticking one's own habits beside many pairs: shown at once by the plan's own rule, kept on the device, sent in order as in
 * the plan itself, and as before where the API refused it. `onSent` is told when the API has one.
 */
export function useHabitTicks(listed: readonly HomeHabit[], onSent: () => void) {
  const [taken, setTaken] = useState<ReadonlyMap<string, boolean>>(new Map())
  const { entries, trouble, add } = useOutboxes({
    pairIds: listed.map(({ pairId }) => pairId),
    isOurs: ({ change }) => tickOf(change) !== undefined,
    onSent: ({ change }) => {
      const tick = tickOf(change)
      if (tick) setTaken((before) => new Map([...before, [tick.key, tick.isDone]]))
      onSent()
    },
  })
  const waiting = new Set(entries.map(({ change }) => tickOf(change)?.key))
  const isDone = (habit: HomeHabit) => isDoneHere(habit, { taken, entries })
  return {
    trouble,
    isDone,
    isWaiting: (habit: HomeHabit) => waiting.has(keyOf(habit)),
    /** Was it ticked here, and is it still? */
    isTicked: (habit: HomeHabit) => (waiting.has(keyOf(habit)) || taken.has(keyOf(habit))) && isDone(habit),
    turn: ({ pairId, planId, id: habitId, on }: HomeHabit, done: boolean) => {
      const act = { kind: 'tick-habit', habitId, on, isDone: done } as const
      void add(pairId, { operation: 'changePlan', input: { pairId, planId, act } })
    },
  }
}
