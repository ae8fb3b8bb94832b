import type { LocalDate } from '#domain/time/day-number'
import type { TodoTask } from '#domain/todo/todo-steps'
import type { Caller } from './handler.ts'

/** What a task shows: its title and day, and the way back to the promise that `word` stands for. */
export type NewTask = { title: string; on: LocalDate | null; word: string; href: string; linkName: string }

/** The lists of one person, reached with their own sign-in. A list that is gone is `undefined`, and gone again is no trouble. */
export interface OwnLists {
  create(name: string): Promise<string>
  remove(listId: string): Promise<void>
  tasks(listId: string): Promise<TodoTask[] | undefined>
  add(listId: string, task: NewTask): Promise<void>
  change(listId: string, taskId: string, change: Partial<Pick<TodoTask, 'title' | 'on' | 'isDone'>>): Promise<void>
  removeTask(listId: string, taskId: string): Promise<void>
}

export type OwnListsAnswer =
  | { kind: 'lists'; lists: OwnLists }
  | { kind: 'consent-required' }
  | { kind: 'sign-in-again'; claims: string }

/** Microsoft To Do, on behalf of whoever calls and for this call alone: nothing to sign in with is kept. */
export interface TodoLists {
  of(caller: Caller): Promise<OwnListsAnswer>
}
