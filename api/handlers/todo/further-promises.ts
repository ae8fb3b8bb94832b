import { mostListed } from '#domain/commitments/most-urgent'
import { type MailWords, mailWords } from '#domain/mail-link'
import type { TodoTask } from '#domain/todo/todo-steps'
import type { OverviewRow, PersonList } from '../../ports/overview-store.ts'
import type { PairStore } from '../../ports/pair-store.ts'
import type { PersonSettings, PersonWithLines } from '../../ports/people-store.ts'
import { rowsOfToday, type PromiseInTodo } from './own-promises.ts'
import { todoTitle } from './todo-title.ts'

type Ports = { pairs: Pick<PairStore, 'open'> }
type Asked = Pick<PersonWithLines, 'settings' | 'lines'> & {
  oid: string
  now: string
  listed: readonly PromiseInTodo[]
  tasks: readonly TodoTask[]
}

/**
 * The caller's open promises that have a task and are not among the most urgent of their 1:1: each act brings its promise
 * into the list in To Do, however many there are. Only a 1:1 with as many as a list names can have them, so its record
 * alone is read; without an unknown task none is.
 */
export async function furtherPromises({ pairs }: Ports, list: PersonList, asked: Asked): Promise<PromiseInTodo[]> {
  const { oid, settings, listed, tasks } = asked
  const known = new Set(listed.map(({ word }) => word))
  const unknown = new Set(tasks.flatMap(({ word }) => (word === undefined || known.has(word) ? [] : [word])))
  const full = rowsOfToday(list, asked).filter(isFull)
  if (full.length === 0 || unknown.size === 0) return []
  const words = mailWords(oid, await list.mark())
  const further: PromiseInTodo[] = []
  for (const row of full) further.push(...(await openOf(pairs, row, { settings, words })))
  return further.filter(({ word }) => unknown.has(word))
}

function isFull({ you, promises = [] }: OverviewRow): boolean {
  return promises.filter(({ owner }) => owner === you).length >= mostListed
}

async function openOf(
  pairs: Ports['pairs'],
  { pairId, you, other }: OverviewRow,
  { settings, words }: { settings: PersonSettings; words: MailWords },
): Promise<PromiseInTodo[]> {
  const otherName = other.displayName
  const kept = (await pairs.open(pairId))?.commitments ?? []
  return kept
    .filter(({ line }) => line.owner === you && line.status === 'open')
    .map(({ line: { id, text, due, currentDue }, etag }) => ({
      word: words.promise({ pairId, id }),
      title: todoTitle(settings, { text, otherName }),
      on: currentDue ?? due,
      pairId,
      commitmentId: id,
      etag,
      text,
      otherName,
    }))
}
