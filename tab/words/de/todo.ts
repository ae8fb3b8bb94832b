import type { todoEnglish } from '../en/todo.ts'

/** Was über die Liste der eigenen Zusagen in Microsoft To Do gesagt wird, auf Deutsch. */
export const todoGerman: typeof todoEnglish = {
  title: 'Microsoft To Do',
  text: 'Ihre eigenen Zusagen in einer Liste „1:1s“ Ihres Microsoft To Do, jede mit einem Link zurück: die dringendsten aus jedem 1:1, und nie, was andere zugesagt haben. Mit verborgenen Titeln sagt eine Aufgabe, wem Sie etwas zugesagt haben, und nicht, was.',
  show: 'Meine Zusagen in Microsoft To Do zeigen',
  on: 'zu sehen',
  off: 'nicht zu sehen',
  when: 'Die Liste folgt dem, was Sie hier schreiben, verschieben oder abhaken, sofort, und allem anderen, wenn Sie Ihre Liste der 1:1s öffnen. Was Sie dort abhaken, wird hier erfragt: Wann eine Zusage gehalten wurde, bestimmt der Tag, an dem Sie es hier sagen.',
  offText: 'Abschalten entfernt die Liste, und die Liste dort zu entfernen schaltet ab.',
  consent:
    'Ihre Organisation hat dem noch nicht zugestimmt. Jemand aus der Administration muss Throughline einmal Tasks.ReadWrite (Microsoft Graph, delegiert) unter API-Berechtigungen erteilen.',
  ticked: {
    title: 'In Microsoft To Do erledigt',
    titleOf: (count) => `In Microsoft To Do erledigt, 1 von ${count}`,
    asks: (promise, name) =>
      `In Microsoft To Do abgehakt und hier offen: ${promise}, für ${name}. Auch hier abhaken? Die Antworten stehen am Ende der Seite.`,
    tick: 'Hier abhaken',
    tickOf: (promise) => `Hier abhaken: ${promise}`,
    notDone: 'Nicht erledigt',
    notDoneOf: (promise) => `Nicht erledigt, in To Do wieder öffnen: ${promise}`,
    for: (name) => `für ${name}`,
    done: (promise) => `Abgehakt: ${promise}`,
    reopened: (promise) => `In To Do wieder offen: ${promise}`,
    trouble: 'Das wurde nicht behalten',
    safe: 'Nichts wurde geändert.',
    notRead: 'Ihre Liste in Microsoft To Do konnte nicht verglichen werden',
    notReadSafe: 'Ihre Zusagen hier sind, wie sie waren.',
  },
}
