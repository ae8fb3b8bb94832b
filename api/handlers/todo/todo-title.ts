import type { PersonSettings } from '../../ports/people-store.ts'

/** To Do takes 255 characters. */
const longest = 250

/** What a task is called: the words of the promise, or only to whom it was made where its owner hides titles. */
export function todoTitle(
  { own, language }: Pick<PersonSettings, 'own' | 'language'>,
  { text, otherName }: { text: string; otherName: string },
): string {
  if (own.digestTitles === 'hidden') return hiddenTitle(language, otherName)
  return text.length > longest ? `${beginningOf(text, longest - 1)}…` : text
}

/** What a task is called whose owner hides titles; of somebody who is known no more there is no name. */
export function hiddenTitle(language: string, otherName: string): string {
  const [plain, to] = /^de\b/i.test(language) ? ['Eine Zusage', 'an'] : ['A promise', 'to']
  return otherName === '' ? plain : `${plain} ${to} ${otherName}`
}

/** As much of a text as fits, in whole signs: half of an emoji is none. */
function beginningOf(text: string, most: number): string {
  const next = new Intl.Segmenter().segment(text).containing(most)
  return text.slice(0, next?.index ?? most)
}
