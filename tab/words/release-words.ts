import { releaseEnglish } from './en/release.ts'
import { releaseGerman } from './de/release.ts'
import type { Language } from './language.ts'

/** Words of the page about the whole organisation. A sentence missing in one language is a type error. */
export type ReleaseWords = typeof releaseEnglish

const languages: Record<Language, ReleaseWords> = { en: releaseEnglish, de: releaseGerman }

export function releaseWords(language: Language): ReleaseWords {
  return languages[language]
}
