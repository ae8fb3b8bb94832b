import type { Language } from './language.ts'
import { lineEnglish } from './en/line.ts'
import { lineGerman } from './de/line.ts'

/** Everything an opened line says. Loaded with the first line that is opened. */
export type LineWords = typeof lineEnglish

const languages: Record<Language, LineWords> = { en: lineEnglish, de: lineGerman }

export function lineWords(language: Language): LineWords {
  return languages[language]
}
