import type { Language } from './language.ts'

type ConfigWords = {
  title: string
  ready: string
  nothingToSet: string
  notInTeams: string
  late: string
  noAnswer: string
  tryAgain: string
}

const languages: Record<Language, ConfigWords> = {
  en: {
    title: 'Your 1:1 in this meeting',
    nothingToSet: 'There is nothing to set. In the meeting it opens at the side, before and after it as a tab.',
    ready: 'Save adds the notes and promises of your 1:1 to this meeting; only the two of you can read them.',
    late: 'Still waiting for Teams.',
    noAnswer: 'Teams did not answer. Nothing was added: try again, or close this window and add the tab anew.',
    tryAgain: 'Try again',
    notInTeams: 'This page adds Throughline to a meeting. Open it from a meeting in Teams.',
  },
  de: {
    title: 'Ihr 1:1 in dieser Besprechung',
    nothingToSet:
      'Einzustellen gibt es nichts. In der Besprechung öffnet es sich an der Seite, davor und danach als Reiter.',
    ready: 'Speichern fügt dieser Besprechung die Notizen und Zusagen Ihres 1:1 hinzu; nur Sie beide können sie lesen.',
    late: 'Teams antwortet noch nicht.',
    noAnswer:
      'Teams hat nicht geantwortet. Nichts wurde hinzugefügt: Versuchen Sie es noch einmal, oder schließen Sie dieses Fenster, und fügen Sie den Reiter neu hinzu.',
    tryAgain: 'Erneut versuchen',
    notInTeams: 'Diese Seite fügt Throughline einer Besprechung hinzu. Öffnen Sie sie aus einer Besprechung in Teams.',
  },
}

/** What the page says on which a person adds the meeting tab. */
export function configWords(language: Language): ConfigWords {
  return languages[language]
}
