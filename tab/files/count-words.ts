import { formatLocale } from '../words/language.ts'
import type { Reader } from '../words/reader.ts'
import { segmentWords } from '../words/segment-words.ts'

/** So many rows or names are told before the rest is only counted. */
const told = 6

export function numberIn(count: number, { locale }: Reader): string {
  return new Intl.NumberFormat(formatLocale(locale)).format(count)
}

/** `1 person`, `1,200 people`. */
export function peopleWords(count: number, reader: Reader): string {
  return segmentWords(reader.language).people(numberIn(count, reader), count === 1)
}

/** Names or numbers in a row, the first few of many: `6, 7 and 12 more`. */
export function listWords(items: readonly string[], reader: Reader, most = told): string {
  const form = new Intl.ListFormat(formatLocale(reader.locale), { type: 'conjunction' })
  if (items.length <= most + 1) return form.format(items)
  const { more } = segmentWords(reader.language).preview
  return `${items.slice(0, most).join(', ')} ${more(numberIn(items.length - most, reader))}`
}

/** `row 8`, `rows 6 and 7`. */
export function rowWords(rows: readonly number[], reader: Reader): string {
  const numbers = rows.map((row) => numberIn(row, reader))
  return segmentWords(reader.language).preview.rows(listWords(numbers, reader), rows.length === 1)
}
