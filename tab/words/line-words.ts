import type { Language } from './language.ts'
import { lineEnglish } from './line-english.ts'
import { lineGerman } from './line-german.ts'

/** Everything an opened line says. Loaded with the first line that is opened. */
export type LineWords = typeof lineEnglish

const languages: Record<Language, LineWords> = { en: lineEnglish, de: lineGerman }

export function lineWords(language: Language): LineWords {
  return languages[language]
}
