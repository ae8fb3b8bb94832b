import type { LocalDate } from '../../time/day-number.ts'

export type Language = 'en' | 'de'

/** Numbers and dates as a language writes them. */
export type Format = {
  /** At most one digit after the point. */
  number(value: number): string
  /** An index from 0 to 1, with two digits. */
  index(value: number): string
  /** A share from 0 to 1, in whole percent. */
  percent(share: number): string
  /** "Monday, 14 September" */
  day(date: LocalDate): string
  /** "7 September – 4 October 2026"; the end of the window is not part of it. */
  span(from: LocalDate, to: LocalDate): string
  list(items: readonly string[]): string
  /** One form for exactly one, another for everything else, with the number in front. */
  count(value: number, one: string, other: string): string
}

const locales = { en: 'en-GB', de: 'de-DE' }
const formats = new Map<Language, Format>()

/** The format of a language. It is built once, since Intl's objects are slow to make. */
export function formatOf(language: Language): Format {
  const known = formats.get(language)
  if (known) return known
  const made = makeFormat(locales[language])
  formats.set(language, made)
  return made
}

function makeFormat(locale: string): Format {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const index = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  const span = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const plural = new Intl.PluralRules(locale)
  return {
    number: (value) => number.format(value),
    index: (value) => index.format(value),
    percent: (share) => percent.format(share),
    day: (date) => day.format(new Date(`${date}T00:00:00Z`)),
    span: (from, to) => span.formatRange(new Date(`${from}T00:00:00Z`), new Date(Date.parse(`${to}T00:00:00Z`) - 1)),
    list: (items) => list.format(items),
    count: (value, one, other) => `${number.format(value)} ${plural.select(value) === 'one' ? one : other}`,
  }
}
