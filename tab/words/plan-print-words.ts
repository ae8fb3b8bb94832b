import type { Language } from './language.ts'

const english = {
  plan: 'Coaching plan',
  contract: 'Coaching contract',
  between: (one: string, other: string) => `Between ${one} and ${other}`,
  of: (name: string) => `Of ${name}`,
  objective: 'Overall objective',
  kpis: 'KPIs',
  goals: 'Coaching goals',
  habits: 'Action steps and micro-habits',
  measurement: 'Measurement method',
  timeline: 'Timeline',
  review: 'Review',
  metric: 'Named metric',
  owner: (name: string) => `Owner: ${name}`,
  weeks: (last: number) => (last === 1 ? 'Week 1' : `Weeks 1 to ${last}`),
  counted: (name: string) => `${name}, counted weekly`,
  cadence: 'Reporting cadence',
  cadenceText: (day: string) => `Written down each ${day} with one line of context, and talked about in the 1:1.`,
  declared: 'Nothing is called improved before two full cycles of the metric.',
  privacy:
    'What stands in the plan is read by the two alone. HR sees no plan, and nothing of it feeds a rating, pay or promotion.',
  changes: 'Changes are agreed by both, with a reason. Leave pauses the plan, and its weeks shift.',
  signature: 'Signature',
  date: 'Date',
  none: 'Still open',
}

type PrintWords = typeof english

const german: PrintWords = {
  plan: 'Coaching-Plan',
  contract: 'Coaching-Vereinbarung',
  between: (one, other) => `Zwischen ${one} und ${other}`,
  of: (name) => `Von ${name}`,
  objective: 'Vorhaben',
  kpis: 'Kennzahlen',
  goals: 'Coaching-Ziele',
  habits: 'Schritte und kleine Gewohnheiten',
  measurement: 'Messung',
  timeline: 'Zeitplan',
  review: 'Rückblick',
  metric: 'Vereinbarte Kennzahl',
  owner: (name) => `Steht dafür ein: ${name}`,
  weeks: (last) => (last === 1 ? 'Woche 1' : `Woche 1 bis ${last}`),
  counted: (name) => `${name}, wöchentlich gezählt`,
  cadence: 'Berichtsrhythmus',
  cadenceText: (day) => `Jeden ${day} mit einer Zeile dazu eingetragen und im 1:1 besprochen.`,
  declared: 'Vor zwei vollen Zyklen der Kennzahl heißt nichts verbessert.',
  privacy:
    'Was im Plan steht, lesen nur die beiden. HR sieht keinen Plan, und nichts davon fließt in Bewertung, Gehalt oder Beförderung.',
  changes:
    'Änderungen vereinbaren beide, mit einem Grund. Abwesenheit pausiert den Plan, seine Wochen verschieben sich.',
  signature: 'Unterschrift',
  date: 'Datum',
  none: 'Noch offen',
}

const languages: Record<Language, PrintWords> = { en: english, de: german }

/** What stands on the printed plan and contract. */
export function planPrintWords(language: Language): PrintWords {
  return languages[language]
}
