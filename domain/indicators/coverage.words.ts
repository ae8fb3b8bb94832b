import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import type { PublishedReading } from '../readings/published-reading.ts'

export const coverageWords: IndicatorWords<PublishedReading> = {
  en: {
    name: 'Coaching coverage',
    formula: 'Share of people with at least one 1:1 in these four weeks, among those who were there half of the time.',
    needs: 'Five people, three managers, and none of them leading more than half.',
    notTelling: 'How long or how good the talks were; which people and managers, on purpose.',
    value: (reading) => reading.value,
    prompt: ({ value }) => `Coverage is ${value}. Give managers time before you ask them for more.`,
  },
  de: {
    name: 'Abdeckung',
    formula:
      'Anteil der Personen mit mindestens einem 1:1 in diesen vier Wochen, unter denen, die die Hälfte der Zeit da waren.',
    needs: 'Fünf Personen, drei Führungskräfte, keine davon führt mehr als die Hälfte.',
    notTelling: 'Wie lang oder gut die Gespräche waren; welche Personen und Führungskräfte, mit Absicht.',
    value: (reading) => reading.value,
    prompt: ({ value }) =>
      `Die Abdeckung liegt bei ${value}. Geben Sie Führungskräften Zeit, bevor Sie mehr von ihnen verlangen.`,
  },
}
