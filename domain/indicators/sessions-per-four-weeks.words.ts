import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import type { SessionRateReading } from './released.ts'

export const sessionsPerFourWeeksWords: IndicatorWords<SessionRateReading> = {
  en: {
    name: '1:1s per four weeks',
    formula: 'Average number of 1:1s in four weeks that people were there: part-time, leave and holidays drop out.',
    needs: '50 people, some of whom met more often than others.',
    notTelling: 'Who meets how often, and whether that is what the two agreed on.',
    value: (reading, format) => format.number(reading.value),
    prompt: ({ value, detail }, format) =>
      detail.median < value
        ? `Half of the people had ${format.number(detail.median)} or fewer, below the average: some have many. Look at how evenly 1:1s are spread.`
        : '',
  },
  de: {
    name: '1:1s je vier Wochen',
    formula:
      'Durchschnittliche Zahl der 1:1s in vier Wochen, in denen Personen da waren: Teilzeit, Urlaub und Feiertage fallen heraus.',
    needs: '50 Personen, von denen manche öfter sprachen als andere.',
    notTelling: 'Wer wie oft spricht, und ob die beiden es so vereinbart haben.',
    value: (reading, format) => format.number(reading.value),
    prompt: ({ value, detail }, format) =>
      detail.median < value
        ? `Die Hälfte hatte höchstens ${format.number(detail.median)}, weniger als der Durchschnitt: Manche haben viele. Wie gleichmäßig sind 1:1s verteilt?`
        : '',
  },
}
