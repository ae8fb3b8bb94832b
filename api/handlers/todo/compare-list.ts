import type { SyncTodoOutput } from '#contract/sync-todo'
import type { Answer, Caller } from '../../ports/handler.ts'
import type { PeopleStore } from '../../ports/people-store.ts'
import type { TodoLists } from '../../ports/todo-lists.ts'
import { followList, type FollowListPorts } from './follow-list.ts'
import { withoutList } from './without-list.ts'

export type TodoPorts = FollowListPorts & { people: PeopleStore; todo: TodoLists }
type Asked = { caller: Caller; now: string; reopen: readonly string[] }

/** Brings the caller's whole list in step, with their own sign-in. Whoever removed the list there has switched it off. */
export async function compareList(ports: TodoPorts, { caller, now, reopen }: Asked): Promise<Answer<SyncTodoOutput>> {
  const { person, settings, lines } = await ports.people.personWithLines(caller.oid)
  const listId = settings.own.todoList
  if (person === undefined || listId === undefined) return { kind: 'done', output: { kind: 'off' } }
  const own = await ports.todo.of(caller)
  if (own.kind !== 'lists') return own
  const asked = { oid: caller.oid, settings, lines, now, lists: own.lists, listId, reopen }
  const ticked = await followList(ports, asked)
  if (ticked !== undefined) return { kind: 'done', output: { kind: 'synced', ticked } }
  await withoutList(ports.people, caller.oid, listId)
  return { kind: 'done', output: { kind: 'off' } }
}
