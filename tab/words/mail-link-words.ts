import type { Language } from './language.ts'
import { mailLinkEnglish } from './en/mail-link.ts'
import { mailLinkGerman } from './de/mail-link.ts'

/** Words of the pages that a link of a mail leads to. A sentence missing in one language is a type error. */
export type MailLinkWords = typeof mailLinkEnglish

const languages: Record<Language, MailLinkWords> = { en: mailLinkEnglish, de: mailLinkGerman }

export function mailLinkWords(language: Language): MailLinkWords {
  return languages[language]
}
