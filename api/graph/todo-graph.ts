import type { LocalDate } from '#domain/time/day-number'
import type { TodoTask } from '#domain/todo/todo-steps'
import type { Caller } from '../ports/handler.ts'
import type { NewTask, OwnLists, TodoLists } from '../ports/todo-lists.ts'
import { GraphTrouble } from './request/graph-trouble.ts'
import { type Graph, graphFor } from './graph.ts'
import type { PersonToken } from './request/on-behalf-of.ts'

type Settings = { graphOrigin: string; tokenFor: (caller: Caller) => Promise<PersonToken>; timeoutMs: number }

type LinkBody = { externalId?: string | null; applicationName?: string | null }
type TaskBody = {
  id: string
  title?: string | null
  status?: string
  dueDateTime?: { dateTime: string } | null
  linkedResources?: LinkBody[]
}

const applicationName = 'Throughline'
const retry = { pacing: { attempts: 3, floorMs: 300, capMs: 3_000 } }

/** Microsoft To Do through Graph, as the caller themselves: `Tasks.ReadWrite`, delegated. */
export function todoGraph({ graphOrigin, tokenFor, timeoutMs }: Settings): TodoLists {
  return {
    of: async (caller) => {
      const person = await tokenFor(caller)
      if (person.kind !== 'token') return person
      const graph = graphFor({ origin: graphOrigin, getToken: async () => person.token, timeoutMs, retry })
      return { kind: 'lists', lists: ownLists(graph) }
    },
  }
}

function ownLists(graph: Graph): OwnLists {
  const key = encodeURIComponent
  return {
    create: async (displayName) => {
      const { id } = await graph.send<{ id: string }>('POST', `/me/todo/lists`, { displayName })
      return id
    },
    remove: (list) => orGone(graph.send('DELETE', `/me/todo/lists/${key(list)}`)),
    tasks: async (list) => {
      const tasks: TodoTask[] = []
      const pages = graph.pages<TaskBody>(`/me/todo/lists/${key(list)}/tasks?$expand=linkedResources&$top=100`)
      const read = async () => {
        for await (const page of pages) tasks.push(...page.map(toTask))
        return tasks
      }
      return read().catch((error: unknown) => (isGone(error) ? undefined : Promise.reject(error)))
    },
    add: (list, task) => orGone(graph.send('POST', `/me/todo/lists/${key(list)}/tasks`, toBody(task))),
    change: (list, id, { title, on, isDone }) =>
      orGone(
        graph.send('PATCH', `/me/todo/lists/${key(list)}/tasks/${key(id)}`, {
          ...(title === undefined ? {} : { title }),
          ...(on === undefined ? {} : { dueDateTime: dueOf(on) }),
          ...(isDone === undefined ? {} : { status: isDone ? 'completed' : 'notStarted' }),
        }),
      ),
    removeTask: (list, id) => orGone(graph.send('DELETE', `/me/todo/lists/${key(list)}/tasks/${key(id)}`)),
  }
}

function toTask({ id, title, status, dueDateTime, linkedResources = [] }: TaskBody): TodoTask {
  const own = linkedResources.find((link) => link.applicationName === applicationName)
  const word = own?.externalId ?? undefined
  return {
    id,
    word,
    title: title ?? '',
    on: dueDateTime?.dateTime.slice(0, 10) ?? null,
    isDone: status === 'completed',
  }
}

function toBody({ title, on, word, href, linkName }: NewTask): object {
  const link = { webUrl: href, applicationName, displayName: linkName, externalId: word }
  return { title, dueDateTime: dueOf(on), linkedResources: [link] }
}

/** To Do knows days; one written at midnight UTC is read as that day everywhere. */
function dueOf(on: LocalDate | null): object | null {
  return on === null ? null : { dateTime: `${on}T00:00:00.0000000`, timeZone: 'UTC' }
}

function isGone(error: unknown): boolean {
  return error instanceof GraphTrouble && error.status === 404
}

async function orGone(asked: Promise<unknown>): Promise<void> {
  await asked.catch((error: unknown) => (isGone(error) ? undefined : Promise.reject(error)))
}
