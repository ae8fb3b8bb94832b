import type { Language } from './language.ts'
import { sessionEnglish } from './en/session.ts'
import { sessionGerman } from './de/session.ts'

/** What is said about one session, the rhythm, the series and the question about helpfulness. */
export type SessionWords = typeof sessionEnglish

const languages: Record<Language, SessionWords> = { en: sessionEnglish, de: sessionGerman }

export function sessionWords(language: Language): SessionWords {
  return languages[language]
}
