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
}
