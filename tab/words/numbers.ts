import { formatLocale } from './language.ts'

/** A whole percentage as a reader writes it: `74%`, in German `74 %` with a space that does not break. */
export function percentIn(locale: string, percent: number): string {
  return new Intl.NumberFormat(formatLocale(locale), { style: 'percent', maximumFractionDigits: 0 }).format(
    percent / 100,
  )
}

/** A figure with up to two decimals in the reader's own notation. */
export function numberIn(locale: string, value: number): string {
  return new Intl.NumberFormat(formatLocale(locale), { maximumFractionDigits: 2 }).format(value)
}
