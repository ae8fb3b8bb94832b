import { besideEnglish } from './en/beside.ts'
import { besideGerman } from './de/beside.ts'
import type { Language } from './language.ts'

/** What the numbers, the history and the access list of a pair say. */
export type BesideWords = typeof besideEnglish

const languages: Record<Language, BesideWords> = { en: besideEnglish, de: besideGerman }

export function besideWords(language: Language): BesideWords {
  return languages[language]
}
