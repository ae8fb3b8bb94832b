import type { Language } from './language.ts'
import { openingEnglish } from './en/opening.ts'
import { openingGerman } from './de/opening.ts'

/** Everything that is said where the record of a pair could not be opened. Loaded when that is so. */
export type OpeningWords = typeof openingEnglish

const languages: Record<Language, OpeningWords> = { en: openingEnglish, de: openingGerman }

export function openingWords(language: Language): OpeningWords {
  return languages[language]
}
