import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import { topicNames } from '../readings/words/topic-names.ts'
import type { TopicDiversityReading } from './topic-diversity.ts'

export const topicDiversityWords: IndicatorWords<TopicDiversityReading> = {
  en: {
    name: 'Topic diversity',
    formula:
      'How many topics you would have if you talked about each equally often (effective number of topics, 1 to 8).',
    needs: 'Six tagged talks.',
    notTelling: 'How deep the talk went; to stay with one topic for a while can be right.',
    value: (reading, format) => `about ${format.number(reading.value)}`,
    prompt: ({ detail }, format) =>
      detail.missing.length === 0
        ? ''
        : `Not touched in ${format.count(detail.sessions, 'talk', 'talks')}: ${format.list(detail.missing.map((topic) => topicNames.en[topic]))}. Is that what you want?`,
    columns: ['Topic', 'Times'],
  },
  de: {
    name: 'Vielfalt der Themen',
    formula: 'So viele Themen wären es, wenn Sie über jedes gleich oft sprächen (effektive Zahl der Themen, 1 bis 8).',
    needs: 'Sechs Gespräche mit Themen.',
    notTelling: 'Wie tief das Gespräch ging; eine Weile bei einem Thema zu bleiben kann richtig sein.',
    value: (reading, format) => `etwa ${format.number(reading.value)}`,
    prompt: ({ detail }, format) =>
      detail.missing.length === 0
        ? ''
        : `In ${format.count(detail.sessions, 'Gespräch', 'Gesprächen')} nicht vorgekommen: ${format.list(detail.missing.map((topic) => topicNames.de[topic]))}. Ist das so gewollt?`,
    columns: ['Thema', 'Mal'],
  },
}
