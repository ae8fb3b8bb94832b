import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import type { SayDoGapReading } from './say-do-gap.ts'

export const sayDoGapWords: IndicatorWords<SayDoGapReading> = {
  en: {
    name: 'Say-do gap',
    formula: "The manager's share of promises kept on time minus the report's.",
    needs: 'Five promises that were due on each side.',
    notTelling: 'Whether both promised equally much.',
    value: ({ value, detail }, format) =>
      detail.verdict === 'no_clear_difference'
        ? 'No clear difference'
        : `${format.number(Math.abs(value) * 100)} points`,
    prompt: ({ detail }) => {
      if (detail.verdict === 'no_clear_difference') return ''
      const slower = detail.verdict === 'manager_higher' ? "the report's" : "the manager's"
      return `More of ${slower} promises miss their date. Talk about what is in the way.`
    },
  },
  de: {
    name: 'Abstand beim Worthalten',
    formula: 'Anteil rechtzeitig gehaltener Zusagen der Führungskraft minus den der geführten Person.',
    needs: 'Fünf fällige Zusagen auf jeder Seite.',
    notTelling: 'Ob beide gleich viel zugesagt haben.',
    value: ({ value, detail }, format) =>
      detail.verdict === 'no_clear_difference'
        ? 'Kein klarer Unterschied'
        : `${format.number(Math.abs(value) * 100)} Punkte`,
    prompt: ({ detail }) => {
      if (detail.verdict === 'no_clear_difference') return ''
      const slower = detail.verdict === 'manager_higher' ? 'der geführten Person' : 'der Führungskraft'
      return `Mehr Zusagen ${slower} verfehlen ihren Tag. Sprechen Sie darüber, was im Weg steht.`
    },
  },
}
