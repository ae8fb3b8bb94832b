import type { Language } from './language.ts'
import { refusalEnglish } from './en/refusal.ts'
import { refusalGerman } from './de/refusal.ts'

export type RefusalWords = typeof refusalEnglish

const languages: Record<Language, RefusalWords> = { en: refusalEnglish, de: refusalGerman }

export function refusalWords(language: Language): RefusalWords {
  return languages[language]
}
