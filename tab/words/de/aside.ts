import { planProblemGerman } from '#domain/plan/words/problem-german'
import type { asideEnglish } from '../en/aside.ts'
import { reasonGerman } from './reason.ts'

export const asideGerman: typeof asideEnglish = {
  refused: (count) => (count === 1 ? '1 Zeile wurde nicht angenommen' : `${count} Zeilen wurden nicht angenommen`),
  unsent: (count) => (count === 1 ? '1 Zeile wurde nie gesendet' : `${count} Zeilen wurden nie gesendet`),
  unsentText: 'Das liegt nur auf diesem Gerät. Kopieren Sie, was Sie behalten möchten.',
  sendAgain: 'Noch einmal senden',
  otherDay: 'Bis',
  useMine: 'Meine nehmen',
  copy: 'Kopieren',
  copyAll: 'Alles kopieren',
  copied: 'Kopiert',
  notCopied: 'Der Browser hat das Kopieren verweigert. Markieren Sie den Text stattdessen.',
  discard: 'Verwerfen',
  discardReally: 'Endgültig verwerfen',
  keep: 'Behalten',
  discarded: 'Verworfen',
  now: 'Jetzt steht da:',
  yours: 'Sie schrieben:',
  kinds: {
    topic: 'Thema',
    commitment: 'Zusage',
    note: 'Notiz',
    privateNote: 'Private Notiz',
    draft: 'Angefangen',
    talk: 'Wir haben gerade gesprochen',
    plan: 'Der Plan',
    other: 'Eine Änderung',
  },
  planProblem: planProblemGerman,
  reasons: {
    conflict: 'Jemand hat diese Zeile vor Ihnen geändert. Nichts wurde überschrieben.',
    planConflict: 'Er wurde inzwischen geändert und steht so da, wie Sie ihn dort sehen. Nichts wurde überschrieben.',
    planTaken:
      'Inzwischen wurde ein anderer Plan vorgeschlagen oder begonnen. Einer zur Zeit: Antworten Sie auf ihn oder schließen Sie ihn zuerst ab.',
    unreadable:
      'Diese Zeile war nicht lesbar, darum wird ihr Text nicht überschrieben. Entfernen können Sie sie weiterhin.',
    gone: 'Diese Zeile gibt es nicht mehr.',
    forbidden: 'Das dürfen Sie nicht ändern.',
    badInput: 'Etwas daran stimmt nicht.',
    other: 'Der Dienst hat es nicht angenommen.',
  },
  notPossible: reasonGerman,
}
