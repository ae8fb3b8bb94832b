import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import type { TimeToCompletionReading } from './time-to-completion.ts'

export const timeToCompletionWords: IndicatorWords<TimeToCompletionReading> = {
  en: {
    name: 'Time to completion',
    formula: 'Days until half of all promises are done; open and dropped ones are counted as what they are.',
    needs: 'Ten promises, five of them done.',
    notTelling: 'How good the result was; for promises still open it is an estimate.',
    value: (reading, format) => format.count(reading.value, 'day', 'days'),
    prompt: ({ value, detail }, format) =>
      `Half are done after ${format.count(value, 'day', 'days')}, hardly any after ${format.number(detail.almostAllDoneAfter)}. Choose dates inside that time.`,
    columns: ['Days', 'Done by then'],
  },
  de: {
    name: 'Zeit bis zur Erledigung',
    formula: 'Tage, bis die Hälfte aller Zusagen erledigt ist; offene und gestrichene zählen als das, was sie sind.',
    needs: 'Zehn Zusagen, davon fünf erledigt.',
    notTelling: 'Wie gut das Ergebnis war; für offene Zusagen ist es eine Schätzung.',
    value: (reading, format) => format.count(reading.value, 'Tag', 'Tage'),
    prompt: ({ value, detail }, format) =>
      `Die Hälfte ist nach ${format.count(value, 'Tag', 'Tagen')} erledigt, nach ${format.number(detail.almostAllDoneAfter)} kommt kaum noch etwas. Wählen Sie Tage innerhalb dieser Zeit.`,
    columns: ['Tage', 'Bis dahin erledigt'],
  },
}
