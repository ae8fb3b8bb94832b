import type { planTodayEnglish } from '../en/plan-today.ts'

export const planTodayGerman: typeof planTodayEnglish = {
  week: (week) => `Woche ${week}`,
  behind: 'Was dahintersteht',
  save: 'Sichern',
  choose: 'Wählen',
  noNumber: (typed) => `„${typed}“ ist keine Zahl. Schreiben Sie nur Ziffern, etwa 81,5.`,
  ambiguous: (typed) =>
    `„${typed}“ könnte ein Tausender oder ein Bruch sein. Schreiben Sie die Zahl ohne Trennzeichen für Tausender.`,
  otherUnit: (typed, unit) =>
    unit === ''
      ? `Lassen Sie in „${typed}“ die Einheit weg.`
      : `Diese Kennzahl zählt in ${unit}. Schreiben Sie „${typed}“ in ${unit}.`,
  noValue: 'Schreiben Sie zuerst einen Wert.',
  saved: (name, value) => `${name}: ${value} eingetragen`,
  done: (of, done) => `${done} von ${of}`,
  today: (title) => `Heute getan: ${title}`,
  notYours: (other, title) => `${title}. Nur ${other} kann es abhaken.`,
  doneToday: (title) => `${title}, heute getan`,
  ticked: 'Heute getan',
  unticked: 'Heute nicht getan',
  silent: (name) => `Vier Wochen ohne ein Wort zu „${name}“.`,
  toReview: (name) => `Ist „${name}“ noch die richtige Zahl?`,
  phases: {
    discovery: 'Bestands\u00adaufnahme',
    goals: 'Ziele und Gewohnheiten',
    implementation: 'Umsetzung',
    deepening: 'Vertiefung',
    review: 'Rückblick',
  },
  picture: (name, values) => `${name} nach Wochen: ${values}`,
  noValueIn: (week) => `Woche ${week}: keiner`,
  valueIn: (week, value) => `Woche ${week}: ${value}`,
  asks: {
    proposed: (other) => `${other} schlägt einen Plan vor`,
    asked: (other) => `Ihr Plan wartet auf ${other}`,
    declined: (other) => `${other} hat zu diesem Plan Nein gesagt`,
    before: (day) => `Beginnt ${day}`,
    paused: (week, weeks) => `Pausiert in Woche ${week} von ${weeks}`,
    over: 'Seine Wochen sind vorbei. Was ist daraus geworden?',
    closed: 'Mit einem Rückblick abgeschlossen',
  },
  pending: (other) => `${other} möchte den Plan ändern`,
  declined: (other) => `${other} hat zu Ihrer Änderung des Plans Nein gesagt`,
  look: 'Ansehen',
  startOne: 'Einen 12-Wochen-Plan beginnen',
}
