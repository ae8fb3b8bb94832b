import { formatLocale } from './language.ts'

/** A span of days, both ends included: `7 September – 4 October 2026`. Days are `YYYY-MM-DD`. */
export function daySpan(locale: string, from: string, to: string, month: 'long' | 'short' = 'long'): string {
  const form = new Intl.DateTimeFormat(formatLocale(locale), {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  })
  return form.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`))
}

/** One day with its month and year: `7 October 2026`. */
export function plainDay(locale: string, day: string): string {
  const form = new Intl.DateTimeFormat(formatLocale(locale), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return form.format(new Date(`${day}T00:00:00Z`))
}

/** A day with its weekday and without its year: `Thursday 15 October`. */
export function weekdayAndDay(locale: string, day: string): string {
  const form = new Intl.DateTimeFormat(formatLocale(locale), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  return unbroken(form.format(new Date(`${day}T00:00:00Z`)))
}

/** The same date, of which a line ends at most behind its comma: never between a number and its month. */
export function unbroken(date: string): string {
  return date.replaceAll(/(?<!,) /g, '\u00a0')
}
