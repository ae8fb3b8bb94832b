import { journalEnglish } from './en/journal.ts'
import { journalGerman } from './de/journal.ts'
import type { Language } from './language.ts'

/** What the journal of a plan and its self-assessment say. */
export type JournalWords = typeof journalEnglish

const languages: Record<Language, JournalWords> = { en: journalEnglish, de: journalGerman }

export function journalWords(language: Language): JournalWords {
  return languages[language]
}
