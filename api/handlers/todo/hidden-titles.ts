import { mailWords, parseMailLink } from '#domain/mail-link'
import type { TodoTask } from '#domain/todo/todo-steps'
import type { PersonList } from '../../ports/overview-store.ts'
import type { PersonSettings } from '../../ports/people-store.ts'
import { hiddenTitle } from './todo-title.ts'

/**
 * What each task of ours is called where its owner hides titles, whatever became of its promise; undefined where they are
 * shown. To whom the promise was made is told by the pair in the word, also of a 1:1 that is over.
 */
export async function hiddenTitles(
  list: PersonList,
  { oid, settings, tasks }: { oid: string; settings: PersonSettings; tasks: readonly TodoTask[] },
): Promise<Map<string, string> | undefined> {
  const words = tasks.flatMap(({ word }) => word ?? [])
  if (settings.own.digestTitles !== 'hidden' || words.length === 0) return undefined
  const { pair } = mailWords(oid, await list.mark())
  const names = new Map(list.rows.map(({ pairId, other }) => [pair(pairId), other.displayName]))
  return new Map(words.map((word) => [word, hiddenTitle(settings.language, names.get(pairIn(word)) ?? '')]))
}

function pairIn(word: string): string {
  const link = parseMailLink(word)
  return link?.kind === 'promise' ? link.pair : ''
}
