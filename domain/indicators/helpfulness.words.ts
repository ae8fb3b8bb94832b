import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import type { HelpfulnessReading } from './helpfulness.ts'

export const helpfulnessWords: IndicatorWords<HelpfulnessReading> = {
  en: {
    name: 'Helpfulness',
    formula: 'Share of answers of 4 or 5 to "How helpful was your last 1:1?".',
    needs: 'Five answers, five of them new.',
    notTelling: 'The reasons, and what those who did not answer think.',
    value: (reading) => reading.value,
    prompt: () => 'Ask the team: what would make our 1:1s a little more useful?',
  },
  de: {
    name: 'Nutzen der 1:1',
    formula: 'Anteil der Antworten 4 oder 5 auf die Frage "Wie hilfreich war dein letztes 1:1?".',
    needs: 'Fünf Antworten, davon fünf neue.',
    notTelling: 'Die Gründe, und was jene denken, die nicht geantwortet haben.',
    value: (reading) => reading.value,
    prompt: () => 'Fragen Sie im Team: Was würde unsere 1:1 ein wenig nützlicher machen?',
  },
}
