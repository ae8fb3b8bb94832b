import type { LocalDate } from '../time/day-number.ts'

/** An open promise of one's own, as the list in Microsoft To Do is to show it. `word` leads back to it and names nobody. */
export type TodoPromise = { word: string; title: string; on: LocalDate | null }

/** A task as it stands in that list; without a `word` somebody wrote it there by hand. */
export type TodoTask = { id: string; word: string | undefined; title: string; on: LocalDate | null; isDone: boolean }

/** What became of a promise that is not among the open ones at hand; over: dropped, declined, or not one's own any more. */
export type TodoFate = 'open' | 'done' | 'over'

export type TodoStep =
  | { kind: 'add'; promise: TodoPromise }
  | { kind: 'change'; id: string; title: string; on: LocalDate | null }
  | { kind: 'complete' | 'reopen' | 'remove'; id: string }

type Facts = {
  promises: readonly TodoPromise[]
  tasks: readonly TodoTask[]
  fates: ReadonlyMap<string, TodoFate>
  /** Words of promises of which their owner said that they are not done, whatever To Do says. */
  reopen: readonly string[]
  /** What the task of each word is called where its owner hides titles; absent where they are shown. */
  hidden?: ReadonlyMap<string, string> | undefined
}

/**
 * What makes the list say what the record says, and which promises are ticked in the list alone: their owner is asked,
 * for when a promise was kept is told by our clock. A task that stands there twice, because two windows opened at once,
 * is taken out once; one that somebody wrote by hand is left alone. Hidden titles reach every task of ours, also one that
 * is ticked, and one whose promise is not at hand.
 *
 * Example: a promise without a task is added; a task whose promise was ticked here is completed; one whose promise was
 * dropped goes.
 */
export function todoSteps({ promises, tasks, fates, reopen, hidden }: Facts): { steps: TodoStep[]; ticked: string[] } {
  const open = new Map(promises.map((promise) => [promise.word, promise]))
  const steps: TodoStep[] = []
  const ticked: string[] = []
  const seen = new Set<string>()
  for (const task of tasks) {
    const { word } = task
    if (word === undefined) continue
    if (seen.has(word)) {
      steps.push({ kind: 'remove', id: task.id })
      continue
    }
    seen.add(word)
    const promise = open.get(word)
    if (promise !== undefined && !task.isDone) {
      steps.push(...wordedAs(task, promise))
      continue
    }
    steps.push(...wordedAs(task, { title: hidden?.get(word) ?? task.title, on: task.on }))
    if (promise === undefined) steps.push(...farewell(task, fates.get(word)))
    else if (reopen.includes(word)) steps.push({ kind: 'reopen', id: task.id })
    else ticked.push(word)
  }
  const missing = promises.filter(({ word }) => !seen.has(word))
  return { steps: [...steps, ...missing.map((promise): TodoStep => ({ kind: 'add', promise }))], ticked }
}

function farewell({ id, isDone }: TodoTask, fate: TodoFate | undefined): TodoStep[] {
  if (isDone || fate === undefined || fate === 'open') return []
  return [{ kind: fate === 'done' ? 'complete' : 'remove', id }]
}

function wordedAs(task: TodoTask, { title, on }: Pick<TodoPromise, 'title' | 'on'>): TodoStep[] {
  return task.title === title && task.on === on ? [] : [{ kind: 'change', id: task.id, title, on }]
}
