import { randomUUID } from 'node:crypto'
import { graphError } from '../graph-error.ts'
import { badRequest, type GraphRequest, hasScope } from '../graph-request.ts'
import { jsonOf, type Reply } from '../../reply.ts'
import type { LinkedResource, TodoList, TodoLists, TodoTask } from './todo-lists.ts'

type Body = {
  displayName?: unknown
  title?: unknown
  status?: TodoTask['status']
  dueDateTime?: TodoTask['dueDateTime']
  linkedResources?: Omit<LinkedResource, 'id'>[]
}

const usualPage = 100
const longestTitle = 255
const statuses = ['notStarted', 'inProgress', 'completed', 'waitingOnOthers', 'deferred']

/**
 * `/me/todo/lists` and the tasks below, for whoever the token is about: only a person's own token with `Tasks.ReadWrite`
 * opens it, and only their own lists. A linked resource is shown when it is asked for with `$expand`.
 */
export function answerTodo(request: GraphRequest, lists: TodoLists): Reply {
  const { caller, asked } = request
  if (!hasScope(request.caller, 'Tasks.ReadWrite') || caller.kind !== 'person')
    return graphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.')
  const [, , , listId, part, taskId] = request.segments
  const own = lists.of(caller.oid)
  const body = (jsonOf(asked) ?? {}) as Body
  if (listId === undefined)
    return asked.method === 'POST'
      ? addList(lists, caller.oid, body)
      : { status: 200, body: { value: own.map(shownList) } }
  const list = own.find(({ id }) => id === listId)
  if (list === undefined) return gone()
  if (part === undefined) return onList(request, lists, list)
  if (part !== 'tasks') return badRequest(`Resource not found for the segment '${part}'.`)
  if (taskId === undefined) return asked.method === 'POST' ? addTask(list, body) : listTasks(request, list)
  return onTask(asked.method, { list, taskId, body })
}

function addList(lists: TodoLists, oid: string, { displayName }: Body): Reply {
  if (typeof displayName !== 'string' || displayName.trim() === '')
    return badRequest('Invalid request', 'invalidRequest')
  return { status: 201, body: shownList(lists.add(oid, displayName)) }
}

function onList({ asked, caller }: GraphRequest, lists: TodoLists, list: TodoList): Reply {
  if (asked.method === 'GET') return { status: 200, body: shownList(list) }
  if (asked.method !== 'DELETE' || caller.kind !== 'person') return badRequest('Invalid request', 'invalidRequest')
  lists.remove(caller.oid, list.id)
  return { status: 204 }
}

function addTask(list: TodoList, body: Body): Reply {
  const problem = problemOf(body)
  if (problem !== undefined || typeof body.title !== 'string')
    return badRequest(problem ?? 'Invalid request', 'invalidRequest')
  const task: TodoTask = {
    id: `AAMk${randomUUID()}=`,
    title: body.title,
    status: body.status ?? 'notStarted',
    dueDateTime: body.dueDateTime ?? null,
    linkedResources: (body.linkedResources ?? []).map((link) => ({ id: randomUUID(), ...link })),
  }
  list.tasks.push(task)
  return { status: 201, body: task }
}

function listTasks({ query, asked }: GraphRequest, { tasks }: TodoList): Reply {
  const [top, skip] = [Number(query.get('$top') ?? usualPage), Number(query.get('$skip') ?? 0)]
  const isExpanded = query.get('$expand') === 'linkedResources'
  const value = tasks.slice(skip, skip + top).map(({ linkedResources, ...task }) => ({
    ...task,
    ...(isExpanded ? { linkedResources } : {}),
  }))
  if (skip + top >= tasks.length) return { status: 200, body: { value } }
  const next = new URL(asked.url)
  next.searchParams.set('$skip', String(skip + top))
  return { status: 200, body: { value, '@odata.nextLink': next.href } }
}

function onTask(method: string, { list, taskId, body }: { list: TodoList; taskId: string; body: Body }): Reply {
  const task = list.tasks.find(({ id }) => id === taskId)
  if (task === undefined) return gone()
  if (method === 'GET') return { status: 200, body: task }
  if (method === 'DELETE') {
    list.tasks = list.tasks.filter(({ id }) => id !== taskId)
    return { status: 204 }
  }
  const problem = problemOf(body)
  if (method !== 'PATCH' || problem !== undefined) return badRequest(problem ?? 'Invalid request', 'invalidRequest')
  if (typeof body.title === 'string') task.title = body.title
  if (body.status !== undefined) task.status = body.status
  if (body.dueDateTime !== undefined) task.dueDateTime = body.dueDateTime
  return { status: 200, body: task }
}

function problemOf({ title, status, dueDateTime }: Body): string | undefined {
  if (title !== undefined && (typeof title !== 'string' || title.trim() === '')) return 'The title is empty.'
  if (typeof title === 'string' && title.length > longestTitle) return 'The title is longer than 255 characters.'
  if (status !== undefined && !statuses.includes(status)) return `The status '${status}' is not known.`
  const isDay =
    dueDateTime === undefined || dueDateTime === null || !Number.isNaN(Date.parse(`${dueDateTime.dateTime}Z`))
  return isDay ? undefined : 'The dueDateTime is no date.'
}

function shownList({ id, displayName }: TodoList) {
  return { id, displayName, isOwner: true, isShared: false, wellknownListName: 'none' }
}

function gone(): Reply {
  return graphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.')
}
