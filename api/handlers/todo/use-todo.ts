import type { DigestSwitch } from '#domain/digests/digest-choice'
import type { Caller, Handler, Refusal } from '../../ports/handler.ts'
import type { OwnList } from '../../ports/own-list.ts'
import type { OwnLists } from '../../ports/todo-lists.ts'
import { settledAfter, type SettlePorts } from '../../people/settle-person.ts'
import { showSettings } from '../show/show-settings.ts'
import type { TodoPorts } from './compare-list.ts'
import { followList } from './follow-list.ts'
import { withoutList } from './without-list.ts'

type Ports = TodoPorts & SettlePorts & { digestsFor: DigestSwitch; ownList: Pick<OwnList, 'note'> }

/** What the list is called in To Do. */
const listName = '1:1s'

/**
 * Makes the caller's list in To Do and fills it, or removes it. Where the organisation has taken its agreement back, the
 * list can no longer be reached: then off forgets it, and it is its owner's to remove.
 */
export function useTodo(ports: Ports): Handler<'useTodo'> {
  return async ({ input: { isOn }, caller, now }) => {
    const refusal = await (isOn ? switchOn(ports, caller, now) : switchOff(ports, caller))
    if (refusal !== undefined) return refusal
    ports.ownList.note(caller.oid, isOn)
    const reader = await ports.people.reader(caller.oid)
    const found = await settledAfter(ports, {
      oid: caller.oid,
      now,
      change: (known) => ({ ...known, own: {} }),
    })
    if (!reader || !found) return { kind: 'not-found' }
    return { kind: 'done', output: showSettings(reader, found, { digestsFor: ports.digestsFor, now }) }
  }
}

async function switchOn(ports: Ports, caller: Caller, now: string): Promise<Refusal | undefined> {
  const { person, settings, lines } = await ports.people.personWithLines(caller.oid)
  if (person === undefined) return { kind: 'not-found' }
  if (settings.own.todoList !== undefined) return undefined
  const own = await ports.todo.of(caller)
  if (own.kind !== 'lists') return own
  const { lists } = own
  const listId = await lists.create(listName)
  if (!(await isKept(ports, { oid: caller.oid, lists, listId }))) return undefined
  await followList(ports, { oid: caller.oid, settings, lines, now, lists, listId, reopen: [] })
  return undefined
}

/** Of two windows that switch it on at once one keeps its list; the other's goes again. */
async function isKept(
  { people }: Ports,
  { oid, lists, listId }: { oid: string; lists: OwnLists; listId: string },
): Promise<boolean> {
  const after = await people.changeSettings(oid, (settings) => ({
    ...settings,
    own: { ...settings.own, todoList: settings.own.todoList ?? listId },
  }))
  if (after.own.todoList === listId) return true
  await lists.remove(listId)
  return false
}

async function switchOff(ports: Ports, caller: Caller): Promise<Refusal | undefined> {
  const listId = (await ports.people.settings(caller.oid))?.own.todoList
  if (listId === undefined) return undefined
  const own = await ports.todo.of(caller)
  if (own.kind === 'sign-in-again') return own
  if (own.kind === 'lists') await own.lists.remove(listId)
  await withoutList(ports.people, caller.oid, listId)
  return undefined
}
