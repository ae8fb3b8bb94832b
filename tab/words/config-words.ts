import type { Language } from './language.ts'

type ConfigWords = { ready: string; notInTeams: string }

const languages: Record<Language, ConfigWords> = {
  en: {
    ready: 'Save adds the notes and promises of your 1:1 to this meeting; only the two of you can read them.',
    notInTeams: 'This page adds Throughline to a meeting. Open it from a meeting in Teams.',
  },
  de: {
    ready: 'Speichern fügt dieser Besprechung die Notizen und Zusagen Ihres 1:1 hinzu; nur Sie beide können sie lesen.',
    notInTeams: 'Diese Seite fügt Throughline einer Besprechung hinzu. Öffnen Sie sie aus einer Besprechung in Teams.',
  },
}

/** The one sentence of the page on which a person adds the meeting tab. */
export function configWords(language: Language): ConfigWords {
  return languages[language]
}
