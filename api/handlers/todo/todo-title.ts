import type { PersonSettings } from '../../ports/people-store.ts'

/** To Do takes 255 characters. */
const longest = 250

/** What a task is called: the words of the promise, or only to whom it was made where its owner hides titles. */
export function todoTitle(
  { own, language }: Pick<PersonSettings, 'own' | 'language'>,
  { text, otherName }: { text: string; otherName: string },
): string {
  if (own.digestTitles === 'hidden')
    return /^de\b/i.test(language) ? `Eine Zusage an ${otherName}` : `A promise to ${otherName}`
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
