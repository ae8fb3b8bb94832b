import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import type { PromisesCompleteReading } from './promises-complete.ts'

export const promisesCompleteWords: IndicatorWords<PromisesCompleteReading> = {
  en: {
    name: 'Promises kept on time',
    formula: 'Promises kept by the first agreed date, as a share of all that were due.',
    needs: 'Five promises that were due on this side.',
    notTelling: 'How large, hard or valuable a promise was; 100 % may simply mean small promises.',
    value: (reading, format) => format.percent(reading.value),
    prompt: ({ n, detail }, format) => {
      if (detail.isPerfect) return `All ${n} kept. Are you promising enough?`
      const missed = detail.late + detail.overdue + detail.dropped
      return missed === 0
        ? ''
        : `${format.number(missed)} of ${n} missed the date. A smaller step, another date, or some help?`
    },
    columns: ['First agreed date', 'Kept on time'],
  },
  de: {
    name: 'Pünktlich gehaltene Zusagen',
    formula: 'Zusagen, die bis zum zuerst vereinbarten Tag gehalten wurden, als Anteil aller fälligen.',
    needs: 'Fünf fällige Zusagen auf dieser Seite.',
    notTelling: 'Wie groß, schwer oder wertvoll eine Zusage war; 100 % können auch kleine Zusagen bedeuten.',
    value: (reading, format) => format.percent(reading.value),
    prompt: ({ n, detail }, format) => {
      if (detail.isPerfect) return `Alle ${n} gehalten. Nehmen Sie sich genug vor?`
      const missed = detail.late + detail.overdue + detail.dropped
      return missed === 0
        ? ''
        : `${format.number(missed)} von ${n} verfehlten den Tag. Ein kleinerer Schritt, ein anderer Tag oder Hilfe?`
    },
    columns: ['Erstes vereinbartes Datum', 'Pünktlich gehalten'],
  },
}
