import { randomUUID } from 'node:crypto'

export type LinkedResource = {
  id: string
  webUrl?: string
  applicationName?: string
  displayName?: string
  externalId?: string
}

export type TodoTask = {
  id: string
  title: string
  status: 'notStarted' | 'inProgress' | 'completed' | 'waitingOnOthers' | 'deferred'
  dueDateTime: { dateTime: string; timeZone: string } | null
  linkedResources: LinkedResource[]
}

export type TodoList = { id: string; displayName: string; tasks: TodoTask[] }

/** Everybody's lists in Microsoft To Do. Tests and the sandbox's own pages look into them and tick as a person would. */
export class TodoLists {
  readonly #lists = new Map<string, TodoList[]>()

  of(oid: string): TodoList[] {
    const known = this.#lists.get(oid) ?? []
    this.#lists.set(oid, known)
    return known
  }

  add(oid: string, displayName: string): TodoList {
    const list = { id: `AAMk${randomUUID()}==`, displayName, tasks: [] }
    this.of(oid).push(list)
    return list
  }

  remove(oid: string, id: string): boolean {
    const [before, after] = [this.of(oid), this.of(oid).filter((list) => list.id !== id)]
    this.#lists.set(oid, after)
    return after.length < before.length
  }
}
