import { formatLocale } from './language.ts'

/** The names of Monday (1) to Sunday (7) as the reader's place writes them. */
export function weekdayNames(locale: string, form: 'long' | 'short'): string[] {
  const name = new Intl.DateTimeFormat(formatLocale(locale), { weekday: form, timeZone: 'UTC' })
  // The first of January 2024 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => name.format(new Date(Date.UTC(2024, 0, day))))
}
