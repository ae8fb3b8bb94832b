import { mailWords } from '#domain/mail-link'
import type { TodoPromise } from '#domain/todo/todo-steps'
import type { TickedInTodo } from '#contract/sync-todo'
import { ownPairs } from '#domain/people/own-pairs'
import { isCurrent } from '#domain/people/relation-on'
import type { OverviewRow, PersonList } from '../../ports/overview-store.ts'
import type { PersonWithLines } from '../../ports/people-store.ts'
import { todoTitle } from './todo-title.ts'

/** A promise as its task shows it, and as a question about it names it. */
export type PromiseInTodo = TodoPromise & TickedInTodo

/**
 * The caller's own open promises of every 1:1 of today, the most urgent of each, under the words of their links. The other
 * person's are not among them. Where the caller hides titles, a task says to whom a promise was made and not what it is;
 * the question on our own page still names it. A title that cannot be told yet waits for the next time.
 */
export async function ownPromises(
  list: PersonList,
  { oid, settings, lines, now }: Pick<PersonWithLines, 'settings' | 'lines'> & { oid: string; now: string },
): Promise<PromiseInTodo[]> {
  const promises = rowsOfToday(list, { oid, lines, now }).flatMap(({ pairId, you, other, promises: listed = [] }) =>
    listed.filter(({ owner }) => owner === you).map((one) => ({ ...one, pairId, otherName: other.displayName })),
  )
  if (promises.length === 0) return []
  const [titles, mark] = [await list.titlesOf(promises), await list.mark()]
  const words = mailWords(oid, mark)
  return promises.flatMap(({ id, pairId, etag, due, currentDue, otherName }) => {
    const text = titles.get(id)
    if (text === undefined) return []
    const word = words.promise({ pairId, id })
    const title = todoTitle(settings, { text, otherName })
    return [{ word, title, on: currentDue ?? due, pairId, commitmentId: id, etag, text, otherName }]
  })
}

/** The rows of every 1:1 that is one today. */
export function rowsOfToday(
  { rows }: PersonList,
  { oid, lines, now }: Pick<PersonWithLines, 'lines'> & { oid: string; now: string },
): OverviewRow[] {
  const current = new Set(
    ownPairs(oid, lines, now.slice(0, 10))
      .filter(isCurrent)
      .map(({ pairId }) => pairId),
  )
  return rows.filter(({ pairId }) => current.has(pairId))
}
