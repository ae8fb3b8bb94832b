import { formatLocale } from './language.ts'

/** A number as somebody would type it: with every decimal it has, without groups of digits. */
export function typedNumber(locale: string, value: number): string {
  return new Intl.NumberFormat(formatLocale(locale), { maximumFractionDigits: 6, useGrouping: false }).format(value)
}
