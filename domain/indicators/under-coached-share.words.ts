import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import type { PublishedReading } from '../readings/published-reading.ts'

export const underCoachedShareWords: IndicatorWords<PublishedReading> = {
  en: {
    name: 'Under-coached share',
    formula: 'Share of people with less than 15 minutes of 1:1 per week in which they were there.',
    needs: 'Five people, three managers, and none of them leading more than half.',
    notTelling: 'Whether 15 minutes are right for this job, and other support people have.',
    value: (reading) => reading.value,
    prompt: ({ value }) => `${value} get less than 15 minutes a week. Look at how many people each manager leads.`,
  },
  de: {
    name: 'Anteil mit zu wenig 1:1',
    formula: 'Anteil der Personen mit weniger als 15 Minuten 1:1 je Woche, in der sie da waren.',
    needs: 'Fünf Personen, drei Führungskräfte, keine davon führt mehr als die Hälfte.',
    notTelling: 'Ob 15 Minuten für diese Arbeit richtig sind, und welche andere Hilfe es gibt.',
    value: (reading) => reading.value,
    prompt: ({ value }) =>
      `${value} erhalten weniger als 15 Minuten je Woche. Wie viele Personen führt eine Führungskraft?`,
  },
}
