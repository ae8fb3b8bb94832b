import type { Language } from './language.ts'

/** The list of keys, and how a line is written. It loads with the list. `other` is the other person's first name. */
const english = {
  title: 'Keys',
  back: 'Back',
  add: 'Add the line',
  newLine: 'New line',
  ctrl: 'Ctrl',
  shift: 'Shift',
  private: 'Private or shared',
  topic: 'Topic',
  commitment: 'Commitment',
  undo: 'Take back the last step',
  list: 'This list',
  escape: 'Back',
  lineTitle: 'In one line',
  lineText: 'End a line with a person and a day and it becomes a commitment:',
  examples: (other: string) => [
    'Book the room @me fri',
    `Draft the plan @${other.toLowerCase()} 12 June`,
    'Ask Tom @me in 2 weeks',
  ],
  beginText: 'Begin a line with a sign and a space:',
  begins: [
    ['+', 'a topic'],
    ['!', 'a private note, this line only'],
    ['*', 'thanks, which the other person reads'],
  ],
  move: 'Move a topic, with the focus on it',
}

const german: typeof english = {
  title: 'Tasten',
  back: 'Zurück',
  add: 'Zeile hinzufügen',
  newLine: 'Neue Zeile',
  ctrl: 'Strg',
  shift: 'Umschalt',
  private: 'Privat oder geteilt',
  topic: 'Thema',
  commitment: 'Zusage',
  undo: 'Letzten Schritt zurücknehmen',
  list: 'Diese Liste',
  escape: 'Zurück',
  lineTitle: 'In einer Zeile',
  lineText: 'Endet eine Zeile mit Person und Tag, wird sie zur Zusage:',
  examples: (other) => [
    'Raum buchen @ich fr',
    `Plan entwerfen @${other.toLowerCase()} 12. Juni`,
    'Tom fragen @ich in 2 Wochen',
  ],
  beginText: 'Beginnt eine Zeile mit einem Zeichen und einem Leerzeichen:',
  begins: [
    ['+', 'ein Thema'],
    ['!', 'eine private Notiz, nur diese Zeile'],
    ['*', 'Dank, den die andere Person liest'],
  ],
  move: 'Thema verschieben, mit dem Fokus darauf',
}

export function keysWords(language: Language): typeof english {
  return language === 'de' ? german : english
}
