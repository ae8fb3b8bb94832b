import type { Language } from './language.ts'
import { pageEnglish } from './en/page.ts'
import { pageGerman } from './de/page.ts'

/** Words that every page needs: how often, in which state, and what to say when something is in the way. */
export type PageWords = typeof pageEnglish

const languages: Record<Language, PageWords> = { en: pageEnglish, de: pageGerman }

export function pageWords(language: Language): PageWords {
  return languages[language]
}
