import type { Side } from '#domain/pair'
import type { Language } from './language.ts'

type FormerWords = {
  title: string
  /** Since when it is over, as the reader on this side is told. */
  since: Record<Side, (other: string, day: string) => string>
  until: (day: string) => string
  take: string
}

const languages: Record<Language, FormerWords> = {
  en: {
    title: 'For reading only',
    since: {
      report: (other, day) => `${other} has not been your manager since ${day}.`,
      manager: (other, day) => `You have not been ${other}’s manager since ${day}.`,
    },
    until: (day) => `You can read what was shared until ${day}.`,
    take: 'Take open promises along',
  },
  de: {
    title: 'Nur noch zum Lesen',
    since: {
      report: (other, day) => `Seit ${day} ist ${other} nicht mehr Ihre Führungskraft.`,
      manager: (other, day) => `Seit ${day} sind Sie nicht mehr die Führungskraft von ${other}.`,
    },
    until: (day) => `Geteiltes können Sie bis ${day} lesen.`,
    take: 'Offene Zusagen mitnehmen',
  },
}

/** What the page of a pair that is over says above its record. */
export function formerWords(language: Language): FormerWords {
  return languages[language]
}
