import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import type { NextStepsClosureReading } from './next-steps-closure.ts'

export const nextStepsClosureWords: IndicatorWords<NextStepsClosureReading> = {
  en: {
    name: 'Next steps closed',
    formula: 'Of the next steps due by the following 1:1, the share resolved by then.',
    needs: 'Three 1:1s and five next steps that were due.',
    notTelling: 'Whether they were the right next steps.',
    value: (reading, format) => format.percent(reading.value),
    prompt: ({ detail }, format) =>
      detail.openAtNext === 0
        ? ''
        : `${format.count(detail.openAtNext, 'next step was', 'next steps were')} still open when you met again. Begin with the open points.`,
    columns: ['Day', 'Promises from it'],
  },
  de: {
    name: 'Erledigte nächste Schritte',
    formula: 'Von den nächsten Schritten, die bis zum folgenden 1:1 fällig waren, der bis dahin erledigte Anteil.',
    needs: 'Drei 1:1 und fünf fällige nächste Schritte.',
    notTelling: 'Ob es die richtigen nächsten Schritte waren.',
    value: (reading, format) => format.percent(reading.value),
    prompt: ({ detail }, format) =>
      detail.openAtNext === 0
        ? ''
        : `${format.count(detail.openAtNext, 'nächster Schritt war', 'nächste Schritte waren')} beim Wiedersehen noch offen. Beginnen Sie mit den offenen Punkten.`,
    columns: ['Tag', 'Zusagen daraus'],
  },
}
