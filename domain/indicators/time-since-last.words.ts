import type { IndicatorWords } from '../readings/words/indicator-words.ts'
import type { TimeSinceLastReading } from './time-since-last.ts'

export const timeSinceLastWords: IndicatorWords<TimeSinceLastReading> = {
  en: {
    name: 'Time since last 1:1',
    formula: 'Calendar days since the last 1:1 that took place; your workdays decide when the next one is due.',
    needs: 'One 1:1, or five workdays in a new pair.',
    notTelling: 'Why it is so; a long gap may well be agreed.',
    value: (reading, format) => format.count(reading.value, 'day', 'days'),
    prompt: ({ value, detail, asOf }, format) => {
      if (detail.state === 'never')
        return `No 1:1 yet after ${format.count(value, 'day', 'days')}. Make the first one a short one.`
      if (detail.state === null || detail.state === 'on_track' || detail.dueOn === null) return ''
      const since = detail.dueOn === asOf ? 'today' : `since ${format.day(detail.dueOn)}`
      return `Due ${since}. Pick the next half hour in which you are both free.`
    },
    columns: ['Day', 'Days since the one before'],
  },
  de: {
    name: 'Zeit seit dem letzten 1:1',
    formula:
      'Kalendertage seit dem letzten 1:1, das stattfand; wann das nächste fällig ist, entscheiden die Arbeitstage.',
    needs: 'Ein 1:1, oder fünf Arbeitstage bei einem neuen Paar.',
    notTelling: 'Den Grund; eine lange Pause kann verabredet sein.',
    value: (reading, format) => format.count(reading.value, 'Tag', 'Tage'),
    prompt: ({ value, detail, asOf }, format) => {
      if (detail.state === 'never')
        return `Noch kein 1:1 nach ${format.count(value, 'Tag', 'Tagen')}. Das erste darf kurz sein.`
      if (detail.state === null || detail.state === 'on_track' || detail.dueOn === null) return ''
      const since = detail.dueOn === asOf ? 'heute' : `seit ${format.day(detail.dueOn)}`
      return `Fällig ${since}. Nehmen Sie die nächste halbe Stunde, die bei Ihnen beiden frei ist.`
    },
    columns: ['Tag', 'Tage seit dem vorigen'],
  },
}
