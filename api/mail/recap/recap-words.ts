/** Everything a recap by mail says, in one language. Numbers come in as numbers, days as finished texts. */
export type RecapWords = {
  language: 'en' | 'de'
  subject: (other: string, day: string) => string
  title: (other: string) => string
  /** `next` is the day and time of the next 1:1; undefined with none planned. */
  summary: (day: string, next: string | undefined) => string
  talkedAbout: string
  next: string
  noneAgreed: string
  carried: string
  stillOpen: string
  nothing: string
  you: string
  asked: (who: string) => string
  kept: string
  noDate: string
  was: (day: string) => string
  topics: (count: number) => string
  promises: (count: number) => string
  open: (other: string) => string
  audience: (other: string, hidesTitles: boolean) => string
  settings: string
}

export const recapEnglish: RecapWords = {
  language: 'en',
  subject: (other, day) => `Recap of your 1:1 with ${other}, ${day}`,
  title: (other) => `Your 1:1 with ${other}`,
  summary: (day, next) => `${day}. ${next === undefined ? 'No next one is planned.' : `The next one: ${next}.`}`,
  talkedAbout: 'Talked about',
  next: 'Next',
  noneAgreed: 'No next step needed',
  carried: 'Carried to the next 1:1',
  stillOpen: 'Still open',
  nothing: 'Nothing was written down for both of you.',
  you: 'You',
  asked: (who) => `${who}, asked`,
  kept: 'done',
  noDate: 'no date',
  was: (day) => `was ${day}`,
  topics: (count) => (count === 1 ? '1 topic' : `${count} topics`),
  promises: (count) => (count === 1 ? '1 promise' : `${count} promises`),
  open: (other) => `Open your 1:1 with ${other}`,
  audience: (other, hidesTitles) =>
    `You asked for this mail, and it went to you alone. ${other} reads the same in Throughline. ${hidesTitles ? 'Counts only, as you chose.' : 'Topics and promises only.'} Notes and private entries are never in a mail.`,
  settings: 'Settings for mails',
}

export const recapGerman: RecapWords = {
  language: 'de',
  subject: (other, day) => `Zusammenfassung Ihres 1:1 mit ${other}, ${day}`,
  title: (other) => `Ihr 1:1 mit ${other}`,
  summary: (day, next) => `${day}. ${next === undefined ? 'Kein nächstes ist geplant.' : `Das nächste: ${next}.`}`,
  talkedAbout: 'Besprochen',
  next: 'Nächste Schritte',
  noneAgreed: 'Kein nächster Schritt nötig',
  carried: 'Bleibt für das nächste 1:1',
  stillOpen: 'Noch offen',
  nothing: 'Für Sie beide wurde nichts aufgeschrieben.',
  you: 'Sie',
  asked: (who) => `${who}, erbeten`,
  kept: 'erledigt',
  noDate: 'ohne Termin',
  was: (day) => `war ${day}`,
  topics: (count) => (count === 1 ? '1 Thema' : `${count} Themen`),
  promises: (count) => (count === 1 ? '1 Zusage' : `${count} Zusagen`),
  open: (other) => `Ihr 1:1 mit ${other} öffnen`,
  audience: (other, hidesTitles) =>
    `Sie haben diese Mail angefordert, und sie ging nur an Sie. ${other} liest dasselbe in Throughline. ${hidesTitles ? 'Nur Zahlen, wie von Ihnen gewählt.' : 'Nur Themen und Zusagen.'} Notizen und Privates stehen nie in einer Mail.`,
  settings: 'Einstellungen für Mails',
}
