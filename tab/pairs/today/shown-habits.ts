import type { HomeHabit } from '#contract/view'
import { tickDay } from '#domain/plan/habit-acts'
import type { Change, Entry } from '../../client/outbox/change.ts'

/** A tick of a habit on a day; undefined for every other change. */
export function tickOf({ operation, input }: Change): { key: string; on: string; isDone: boolean } | undefined {
  if (operation !== 'changePlan' || input.act.kind !== 'tick-habit') return undefined
  const { habitId: id, on, isDone } = input.act
  return { key: keyOf({ id, on }), on, isDone }
}

/** A habit on a day: a page that stays open over midnight asks anew. */
export function keyOf({ id, on }: Pick<HomeHabit, 'id' | 'on'>): string {
  return `${id} ${on}`
}

type Here = {
  /** What the API has taken on this page, by `keyOf`. */
  taken: ReadonlyMap<string, boolean>
  /** What waits on this device. */
  entries: readonly Entry[]
}

/** Is a listed habit done on its day, with what was ticked here? What a tick makes of it is the plan's own rule. */
export function isDoneHere(habit: HomeHabit, { taken, entries }: Here): boolean {
  const key = keyOf(habit)
  const known = taken.get(key) ?? habit.isDone
  return entries.reduce((isDone, { change, at, refusal }) => {
    const tick = refusal ? undefined : tickOf(change)
    if (tick?.key !== key) return isDone
    // Of the habit's days this one alone is known, and that it is meant for it.
    const after = tickDay({ done: isDone ? [tick.on] : [], startedOn: tick.on }, tick, at.slice(0, 10))
    return after.kind === 'changed' ? after.done.includes(tick.on) : isDone
  }, known)
}
