import type { PeopleStore } from '../../ports/people-store.ts'

/** Forgets a person's list in To Do, unless another one stands there by now. */
export async function withoutList(people: PeopleStore, oid: string, listId: string): Promise<void> {
  await people.changeSettings(oid, (settings) => {
    const { todoList, ...own } = settings.own
    return { ...settings, own: todoList === undefined || todoList === listId ? own : { ...own, todoList } }
  })
}
