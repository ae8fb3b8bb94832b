import type { Language } from './language.ts'

/** What the other person did a moment ago, for those who listen. `other` is their first name. */
const english = {
  topic: (other: string, text: string) => `${other} added a topic: ${text}`,
  promise: (other: string, text: string) => `${other} promised: ${text}`,
  forYou: (other: string, text: string) => `${other} asks you: ${text}`,
  accepted: (other: string, text: string) => `${other} will do it: ${text}`,
  declined: (other: string, text: string) => `${other} says it is not theirs: ${text}`,
  note: (other: string, text: string) => `${other} wrote: ${text}`,
  ticked: (other: string, text: string) => `${other} ticked off: ${text}`,
  confirmed: (other: string, text: string) => `${other} confirmed: ${text}`,
  dropped: (other: string, text: string) => `${other} dropped: ${text}`,
  moved: (other: string, text: string) => `${other} moved: ${text}`,
  discussed: (other: string, text: string) => `${other} marked as talked about: ${text}`,
  closed: (other: string) => `${other} closed the 1:1`,
  reopened: (other: string) => `${other} opened the 1:1 again`,
  many: (other: string, count: number) => `${other} changed ${count} lines`,
}

const german: typeof english = {
  topic: (other, text) => `${other} hat ein Thema hinzugefügt: ${text}`,
  promise: (other, text) => `${other} hat zugesagt: ${text}`,
  forYou: (other, text) => `${other} bittet Sie: ${text}`,
  accepted: (other, text) => `${other} übernimmt: ${text}`,
  declined: (other, text) => `${other} lehnt ab: ${text}`,
  note: (other, text) => `${other} hat geschrieben: ${text}`,
  ticked: (other, text) => `${other} hat abgehakt: ${text}`,
  confirmed: (other, text) => `${other} hat bestätigt: ${text}`,
  dropped: (other, text) => `${other} hat gestrichen: ${text}`,
  moved: (other, text) => `${other} hat verschoben: ${text}`,
  discussed: (other, text) => `${other} hat als besprochen markiert: ${text}`,
  closed: (other) => `${other} hat das 1:1 abgeschlossen`,
  reopened: (other) => `${other} hat das 1:1 wieder geöffnet`,
  many: (other, count) => `${other} hat ${count} Zeilen geändert`,
}

export function arrivalWords(language: Language): typeof english {
  return language === 'de' ? german : english
}
