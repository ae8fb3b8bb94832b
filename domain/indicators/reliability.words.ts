import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import type { ReliabilityReading } from './reliability.ts'

export const reliabilityWords: IndicatorWords<ReliabilityReading> = {
  en: {
    name: '1:1 reliability',
    formula:
      'Share of planned 1:1s that took place as planned or were moved in time, without those excused by absence.',
    needs: 'Five planned 1:1s.',
    notTelling: 'Who asked for a change, and for what reason.',
    value: (reading, format) => format.percent(reading.value),
    prompt: ({ n, detail }, format) => {
      const lost = detail.lost + detail.slipped
      return lost === 0 ? '' : `${format.number(lost)} of ${n} did not hold. Would another day of the week be safer?`
    },
    columns: ['Day', 'Kept or moved in time'],
  },
  de: {
    name: 'Verlässlichkeit der 1:1',
    formula:
      'Anteil der geplanten 1:1, die wie geplant stattfanden oder rechtzeitig verlegt wurden, ohne die durch Abwesenheit entschuldigten.',
    needs: 'Fünf geplante 1:1.',
    notTelling: 'Wer um die Änderung bat und aus welchem Grund.',
    value: (reading, format) => format.percent(reading.value),
    prompt: ({ n, detail }, format) => {
      const lost = detail.lost + detail.slipped
      return lost === 0 ? '' : `${format.number(lost)} von ${n} hielten nicht. Wäre ein anderer Wochentag sicherer?`
    },
    columns: ['Tag', 'Gehalten oder rechtzeitig verlegt'],
  },
}
