import type { Language } from './language.ts'

/** What an empty record says. `other` is the other person's first name. */
const english = {
  title: 'Start with one topic',
  text: (other: string) => `What would make this 1:1 worth it? ${other} sees it at once and can add more.`,
  button: 'Add your first topic',
  whoSees: 'Who sees what',
  both: (other: string) => `You and ${other}`,
  bothText: 'Topics, notes, promises, numbers',
  onlyYou: 'Only you',
  onlyYouText: 'Notes you mark private',
  hr: 'HR',
  hrText: 'Counts for groups of five and more. Never a word, never a name.',
  found: 'Found in your calendar',
}

const german: typeof english = {
  title: 'Beginnen Sie mit einem Thema',
  text: (other) => `Wofür lohnt sich dieses 1:1? ${other} sieht es sofort und kann ergänzen.`,
  button: 'Erstes Thema hinzufügen',
  whoSees: 'Wer sieht was',
  both: (other) => `Sie und ${other}`,
  bothText: 'Themen, Notizen, Zusagen, Zahlen',
  onlyYou: 'Nur Sie',
  onlyYouText: 'Notizen, die Sie privat machen',
  hr: 'HR',
  hrText: 'Zahlen für Gruppen ab fünf Personen. Nie ein Wort, nie ein Name.',
  found: 'In Ihrem Kalender gefunden',
}

export function firstRunWords(language: Language): typeof english {
  return language === 'de' ? german : english
}
