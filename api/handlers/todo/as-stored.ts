import type { Commitment } from '#domain/commitment'
import type { TodoFate, TodoTask } from '#domain/todo/todo-steps'
import type { Kept, PairStore } from '../../ports/pair-store.ts'
import type { PersonSettings } from '../../ports/people-store.ts'
import type { PromiseInTodo } from './own-promises.ts'
import { todoTitle } from './todo-title.ts'

type Ports = { pairs: Pick<PairStore, 'line'> }
type Listed = { promises: readonly PromiseInTodo[]; tasks: readonly TodoTask[]; settings: PersonSettings }

/** So many promises are looked up in one go; of the rest nothing is written before the next time. */
const mostLookedUp = 30

/**
 * The promises as they are stored, where the list of 1:1s and the tasks differ: the list follows behind the acts, and
 * shows for a moment as open what was ticked. `fates` says what became of those that are open no more.
 */
export async function asStored(
  { pairs }: Ports,
  { promises, tasks, settings }: Listed,
): Promise<{ promises: PromiseInTodo[]; fates: Map<string, TodoFate> }> {
  const standing = new Map(tasks.map((task) => [task.word, task]))
  const isAlike = ({ word, title, on }: PromiseInTodo) => {
    const task = standing.get(word)
    return task !== undefined && !task.isDone && task.title === title && task.on === on
  }
  const kept = promises.filter(isAlike)
  const fates = new Map<string, TodoFate>()
  const asked = promises.filter((one) => !isAlike(one)).slice(0, mostLookedUp)
  const lines = await Promise.all(asked.map((one) => pairs.line(one.pairId, 'commitment', one.commitmentId)))
  for (const [at, promise] of asked.entries()) {
    const stored = lines[at] as Kept<Commitment> | undefined
    if (stored?.line.status === 'open') kept.push(nowAs(promise, stored, settings))
    else fates.set(promise.word, stored?.line.status === 'done' ? 'done' : 'over')
  }
  return { promises: kept, fates }
}

function nowAs(promise: PromiseInTodo, { line, etag }: Kept<Commitment>, settings: PersonSettings): PromiseInTodo {
  const { text, currentDue, due } = line
  return { ...promise, etag, text, title: todoTitle(settings, { ...promise, text }), on: currentDue ?? due }
}
