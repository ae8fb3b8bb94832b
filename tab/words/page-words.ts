import type { Language } from './language.ts'
import { pageEnglish } from './en/page.ts'

/** Words that every page needs: how often, in which state, and what to say when something is in the way. */
export type PageWords = typeof pageEnglish

const languages: Partial<Record<Language, PageWords>> = { en: pageEnglish }

/** Whoever draws a page brings its language first; of one that nobody brought, English is said. */
export function pageWords(language: Language): PageWords {
  return languages[language] ?? pageEnglish
}

/** A pane brings what it loaded (`loadPanelWords`), so that nobody loads words that nobody reads; a wide page has all. */
export function bringPageWords(language: Language, words: PageWords): void {
  languages[language] = words
}
