import { asideEnglish } from './en/aside.ts'
import { asideGerman } from './de/aside.ts'
import type { Language } from './language.ts'

/** What is said of lines that did not get through. */
export type AsideWords = typeof asideEnglish

const languages: Record<Language, AsideWords> = { en: asideEnglish, de: asideGerman }

export function asideWords(language: Language): AsideWords {
  return languages[language]
}
