import type { Reason } from '#domain/record/reason'

export const reasonGerman: Record<Reason, string> = {
  gone: 'Diese Zeile gibt es nicht mehr.',
  'not-yours': 'Das dürfen Sie nicht ändern.',
  closed: 'Das wurde inzwischen beantwortet oder erledigt. Sehen Sie es noch einmal an.',
  'open-again': 'Das ist wieder offen, zu seinem Ende gibt es nichts zu sagen.',
  'too-late':
    'Das lässt sich nicht mehr zurücknehmen: eine Zeile nach einer Stunde, ein Fallenlassen, sobald es gesehen ist.',
  locked: 'Diese Notiz gehört zu einem älteren 1:1 und bleibt, wie sie war. Ergänzen Sie sie stattdessen.',
  'day-over': 'Dieser Tag lässt sich nicht mehr vereinbaren. Wählen Sie einen anderen.',
  'day-too-far': 'Dieser Tag liegt mehr als zwei Jahre voraus. Wählen Sie einen früheren.',
  'day-ahead': 'Dieser Tag kommt erst noch. Sagen Sie, was war, wenn er da ist.',
  'day-put-away': 'Dieses 1:1 liegt zu weit zurück. Es bleibt im Verlauf, wie es ist.',
  'talk-too-old': 'Das Gespräch liegt mehr als 7 Tage zurück. Schreiben Sie stattdessen eine Notiz darüber.',
  'needs-next-step': 'Vereinbaren Sie zuerst einen nächsten Schritt, oder sagen Sie, dass keiner nötig ist.',
  'closed-for-good': 'Dieses 1:1 wurde vor gestern abgeschlossen und bleibt es. Schreiben Sie ins nächste.',
  'bad-end': 'Ein Rhythmus auf Zeit endet an einem Tag, der noch kommt, innerhalb eines Jahres.',
  'proposal-changed': 'Dieser Vorschlag wurde inzwischen geändert oder zurückgenommen. Sehen Sie ihn noch einmal an.',
}
