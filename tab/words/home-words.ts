import { homeEnglish } from './en/home.ts'
import { homeGerman } from './de/home.ts'
import type { Language } from './language.ts'

/** Words of the list of one's own 1:1s. A sentence missing in one language is a type error. */
export type HomeWords = typeof homeEnglish

const languages: Record<Language, HomeWords> = { en: homeEnglish, de: homeGerman }

export function homeWords(language: Language): HomeWords {
  return languages[language]
}
