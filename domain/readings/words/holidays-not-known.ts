import type { HolidaysGap } from '../../rhythm.ts'
import type { Language } from './format.ts'

// A name from the directory may run the other way: it is kept apart from the words around it.
const apart = (place: string) => `\u2068${place}\u2069`

const sentences = {
  en: {
    'no-country':
      'Public holidays are not known: the directory names no country for the person who reports. They count as workdays.',
    country: (place: string) => `Public holidays are not known for ${place}. They count as workdays.`,
    state: (place: string) =>
      `Public holidays are not known for ${place}. Those of the whole country are left out, regional ones count as workdays.`,
  },
  de: {
    'no-country':
      'Feiertage sind nicht bekannt: Im Verzeichnis steht kein Land für die berichtende Person. Sie zählen als Arbeitstage.',
    country: (place: string) => `Feiertage sind für ${place} nicht bekannt. Sie zählen als Arbeitstage.`,
    state: (place: string) =>
      `Feiertage sind für ${place} nicht bekannt. Die des ganzen Landes sind ausgenommen, regionale zählen als Arbeitstage.`,
  },
}

/** What to know beside every number that counts workdays, when the holidays of the place are not known. */
export function holidaysNotKnown(gap: HolidaysGap, language: Language): string {
  const words = sentences[language]
  return gap.kind === 'no-country' ? words['no-country'] : words[gap.kind](apart(gap.place))
}
