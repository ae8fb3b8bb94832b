import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import type { ConcentrationReading } from './released.ts'

export const concentrationWords: IndicatorWords<ConcentrationReading> = {
  en: {
    name: 'Coaching concentration',
    formula: 'Gini coefficient of 1:1s per four weeks: 0 if everybody has as many, 1 if one person has them all.',
    needs: '20 people; 30 for the split between segments.',
    notTelling: 'Whether unequal is unfair: new people need more. Zero is not the goal.',
    value: (reading, format) => format.index(reading.value),
    prompt: ({ detail }, format) => {
      const [most] = detail.betweenSegments
      return most
        ? `${format.percent(most.share)} of the inequality lies between segments. Compare their standardised rates first.`
        : ''
    },
  },
  de: {
    name: 'Konzentration der 1:1',
    formula: 'Gini-Koeffizient der 1:1 je vier Wochen: 0, wenn alle gleich viele haben, 1, wenn eine Person alle hat.',
    needs: '20 Personen; 30 für die Aufteilung auf Segmente.',
    notTelling: 'Ob ungleich auch ungerecht ist: Neue brauchen mehr. Null ist nicht das Ziel.',
    value: (reading, format) => format.index(reading.value),
    prompt: ({ detail }, format) => {
      const [most] = detail.betweenSegments
      return most
        ? `${format.percent(most.share)} der Ungleichheit liegen zwischen Segmenten. Vergleichen Sie zuerst deren standardisierte Anteile.`
        : ''
    },
  },
}
