import type { TodoFate, TodoTask } from '#domain/todo/todo-steps'
import { todoSteps, type TodoStep } from '#domain/todo/todo-steps'
import type { TickedInTodo } from '#contract/sync-todo'
import type { OverviewStore } from '../../ports/overview-store.ts'
import type { PairStore } from '../../ports/pair-store.ts'
import type { PersonWithLines } from '../../ports/people-store.ts'
import type { OwnLists } from '../../ports/todo-lists.ts'
import { findLinked, type FindLinkedPorts } from '../pair/find/find-linked.ts'
import { asStored } from './as-stored.ts'
import { furtherPromises } from './further-promises.ts'
import { hiddenTitles } from './hidden-titles.ts'
import { ownPromises, type PromiseInTodo } from './own-promises.ts'
import { takeStep } from './take-step.ts'

export type FollowListPorts = FindLinkedPorts & {
  overview: OverviewStore
  pairs: Pick<PairStore, 'line'>
  /** The way back to the promise that a word stands for. */
  linkTo: (word: string) => string
}

type Asked = Pick<PersonWithLines, 'settings' | 'lines'> & {
  oid: string
  now: string
  lists: OwnLists
  listId: string
  reopen: readonly string[]
}

/** So much is done in one go; the rest waits for the next opening. */
const mostSteps = 30
const mostLookedUp = 10

/** Makes the list say what the record says. Gives back what is ticked in the list alone; undefined: the list is gone. */
export async function followList(ports: FollowListPorts, asked: Asked): Promise<TickedInTodo[] | undefined> {
  const { oid, settings, lists, listId, reopen } = asked
  const list = await ports.overview.listOf(oid)
  const [urgent, tasks] = [await ownPromises(list, asked), await lists.tasks(listId)]
  if (tasks === undefined) return undefined
  const listed = [...urgent, ...(await furtherPromises(ports, list, { ...asked, listed: urgent, tasks }))]
  const stored = await asStored(ports, { promises: listed, tasks, settings })
  const { promises } = stored
  const fates = new Map([...(await fatesOf(ports, asked, { promises: listed, tasks })), ...stored.fates])
  const hidden = await hiddenTitles(list, { oid, settings, tasks })
  const { steps, ticked } = todoSteps({ promises, tasks, fates, reopen, hidden })
  const nameOf = (word: string) => promises.find((one) => one.word === word)?.otherName ?? ''
  for (const step of stepsNow(steps, hidden !== undefined)) {
    await takeStep(step, { lists, listId, linkTo: ports.linkTo, nameOf })
  }
  return promises
    .filter(({ word }) => ticked.includes(word))
    .map(({ word, pairId, commitmentId, etag, text, otherName }) => {
      return { word, pairId, commitmentId, etag, text, otherName }
    })
}

/** Whoever hides titles means all of them, however many there are. */
function stepsNow(steps: readonly TodoStep[], isHidden: boolean): TodoStep[] {
  if (!isHidden) return steps.slice(0, mostSteps)
  const { words = [], others = [] } = Object.groupBy(steps, ({ kind }) => (kind === 'change' ? 'words' : 'others'))
  return [...words, ...others.slice(0, mostSteps)]
}

/** What became of the promises whose tasks are open and which are not at hand. */
async function fatesOf(
  ports: FollowListPorts,
  { oid, now }: Asked,
  { promises, tasks }: { promises: readonly PromiseInTodo[]; tasks: readonly TodoTask[] },
): Promise<Map<string, TodoFate>> {
  const known = new Set(promises.map(({ word }) => word))
  const asked = tasks.flatMap(({ word, isDone }) => (word === undefined || isDone || known.has(word) ? [] : [word]))
  const fates = new Map<string, TodoFate>()
  for (const link of asked.slice(0, mostLookedUp)) {
    const linked = await findLinked(ports, { link, oid, now })
    const line = linked?.kind === 'promise' && linked.own.side === linked.kept.line.owner ? linked.kept.line : undefined
    fates.set(link, line?.status === 'open' || line?.status === 'done' ? line.status : 'over')
  }
  return fates
}
