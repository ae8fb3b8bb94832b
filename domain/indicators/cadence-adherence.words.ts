import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import type { CadenceAdherenceReading } from './cadence-adherence.ts'

export const cadenceAdherenceWords: IndicatorWords<CadenceAdherenceReading> = {
  en: {
    name: 'Cadence adherence',
    formula: 'Share of your common workdays on which the last 1:1 was no longer ago than the rhythm you agreed on.',
    needs: 'A span in which at least two 1:1s were to be expected.',
    notTelling: 'Whether the talks were any good, and chats in the corridor that nobody logged.',
    value: (reading, format) => format.percent(reading.value),
    prompt: ({ detail }, format) =>
      detail.uncovered === 0
        ? ''
        : `${format.count(detail.uncovered, 'workday', 'workdays')} had no recent 1:1 to build on. Book a slot now, or agree on a slower rhythm.`,
    columns: ['Week of', 'Covered workdays'],
  },
  de: {
    name: 'Einhaltung des Rhythmus',
    formula: 'Anteil der gemeinsamen Arbeitstage, an denen das letzte 1:1 nicht länger zurücklag als vereinbart.',
    needs: 'Ein Zeitraum, in dem mindestens zwei 1:1 zu erwarten waren.',
    notTelling: 'Ob die Gespräche gut waren, und was auf dem Flur besprochen und nicht eingetragen wurde.',
    value: (reading, format) => format.percent(reading.value),
    prompt: ({ detail }, format) =>
      detail.uncovered === 0
        ? ''
        : `An ${format.count(detail.uncovered, 'Arbeitstag', 'Arbeitstagen')} lag das letzte 1:1 zu weit zurück. Jetzt einen Termin setzen oder einen ruhigeren Rhythmus vereinbaren?`,
    columns: ['Woche ab', 'Abgedeckte Arbeitstage'],
  },
}
