import type { TodoStep } from '#domain/todo/todo-steps'
import type { OwnLists } from '../../ports/todo-lists.ts'

type Place = {
  lists: OwnLists
  listId: string
  /** The way back to the promise that a word stands for, and with whom it is. */
  linkTo: (word: string) => string
  nameOf: (word: string) => string
}

/** Writes one step into the list. */
export function takeStep(step: TodoStep, { lists, listId, linkTo, nameOf }: Place): Promise<void> {
  switch (step.kind) {
    case 'add': {
      const { word, title, on } = step.promise
      return lists.add(listId, { title, on, word, href: linkTo(word), linkName: `1:1, ${nameOf(word)}` })
    }
    case 'change':
      return lists.change(listId, step.id, { title: step.title, on: step.on })
    case 'complete':
      return lists.change(listId, step.id, { isDone: true })
    case 'reopen':
      return lists.change(listId, step.id, { isDone: false })
    case 'remove':
      return lists.removeTask(listId, step.id)
  }
}
