import type { Side } from '#domain/pair'
import type { Language } from './language.ts'

type ExportWords = {
  title: (name: string) => string
  made: (day: string, time: string) => string
  /** What the page is, and where the rest of it is. */
  about: string
  you: string
  language: (tag: string) => string
  workdays: (days: string) => string
  with: Record<Side, (other: string, span: string) => string>
  since: (day: string) => string
  between: (from: string, last: string) => string
  numbers: string
  lines: string
  yours: string
  plan: (objective: string) => string
  /** Of a plan that may no longer be read. */
  journal: string
  draft: string
  ownPlans: string
  week: (kpi: string, week: string, value: string) => string
  done: (days: string) => string
  talks: string
  held: string
  notHeld: string
  tier: (tier: string) => string
  access: string
  /** Undefined is the reader. */
  exported: (who: string | undefined) => string
  pulse: string
  pulseText: string
  topic: string
}

const languages: Record<Language, ExportWords> = {
  en: {
    title: (name) => `What Throughline keeps about ${name}`,
    made: (day, time) => `Made on ${day} at ${time}.`,
    about:
      'Names, dates and every word as they are kept. The file in JSON holds the same and every detail, for machines. It shows what you may read: private notes of other people are in neither.',
    you: 'You',
    language: (tag) => `Language: ${tag}`,
    workdays: (days) => `Working days: ${days}`,
    with: {
      report: (other, span) => `${other} as your manager, ${span}`,
      manager: (other, span) => `${other} as your report, ${span}`,
    },
    since: (day) => `since ${day}`,
    between: (from, last) => `${from} to ${last}`,
    numbers: 'Numbers about the two of you',
    lines: 'Notes, promises and topics',
    yours: 'Your own notes, promises and topics; the others you may no longer read',
    plan: (objective) => `Coaching plan: ${objective}`,
    journal: 'Your journal',
    draft: 'Your draft of a plan',
    ownPlans: 'Your own plans',
    week: (kpi, week, value) => `${kpi}, week ${week}: ${value}`,
    done: (days) => `Done: ${days}`,
    talks: 'Planned 1:1s',
    held: 'took place',
    notHeld: 'did not take place, or nobody knows',
    tier: (tier) => `how sure: ${tier}`,
    access: 'Who took this record out',
    exported: (who) => (who === undefined ? 'You downloaded your data' : `${who} downloaded their data`),
    pulse: 'How helpful 1:1s were',
    pulseText: 'Your answers are counted without a name. Nobody can find them again, so they are not here.',
    topic: 'Topic',
  },
  de: {
    title: (name) => `Was Throughline über ${name} aufbewahrt`,
    made: (day, time) => `Erstellt am ${day} um ${time}.`,
    about:
      'Namen, Tage und jedes Wort, wie sie aufbewahrt werden. Die JSON-Datei enthält dasselbe und jede Einzelheit, für Maschinen. Zu sehen ist, was Sie lesen dürfen: Private Notizen anderer stehen in keiner von beiden.',
    you: 'Sie',
    language: (tag) => `Sprache: ${tag}`,
    workdays: (days) => `Arbeitstage: ${days}`,
    with: {
      report: (other, span) => `${other} als Ihre Führungskraft, ${span}`,
      manager: (other, span) => `${other}, von Ihnen geführt, ${span}`,
    },
    since: (day) => `seit ${day}`,
    between: (from, last) => `${from} bis ${last}`,
    numbers: 'Zahlen über Sie beide',
    lines: 'Notizen, Zusagen und Themen',
    yours: 'Ihre eigenen Notizen, Zusagen und Themen; die übrigen dürfen Sie nicht mehr lesen',
    plan: (objective) => `Coaching-Plan: ${objective}`,
    journal: 'Ihr Journal',
    draft: 'Ihr Entwurf eines Plans',
    ownPlans: 'Ihre eigenen Pläne',
    week: (kpi, week, value) => `${kpi}, Woche ${week}: ${value}`,
    done: (days) => `Getan: ${days}`,
    talks: 'Geplante 1:1s',
    held: 'fand statt',
    notHeld: 'fand nicht statt, oder niemand weiß es',
    tier: (tier) => `wie sicher: ${tier}`,
    access: 'Wer hier etwas mitgenommen hat',
    exported: (who) =>
      who === undefined ? 'Sie haben Ihre Daten heruntergeladen' : `${who} hat die eigenen Daten heruntergeladen`,
    pulse: 'Wie hilfreich 1:1s waren',
    pulseText: 'Ihre Antworten werden ohne Namen gezählt. Niemand findet sie wieder, also stehen sie nicht hier.',
    topic: 'Thema',
  },
}

/** What the page says that somebody takes along as their own copy. */
export function exportWords(language: Language): ExportWords {
  return languages[language]
}
