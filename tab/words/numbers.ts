import { formatLocale } from './language.ts'

/** A percentage as a reader writes it: `74%`, in German `74 %` with a space that does not break. */
export function percentIn(locale: string, percent: number, decimals = 0): string {
  return new Intl.NumberFormat(formatLocale(locale), { style: 'percent', maximumFractionDigits: decimals }).format(
    percent / 100,
  )
}

/** A coefficient from 0 to 1 with two decimals: `0.34`, in German `0,34`. */
export function coefficientIn(locale: string, value: number): string {
  return new Intl.NumberFormat(formatLocale(locale), { minimumFractionDigits: 2 }).format(value)
}

/** A number with at most one decimal as a reader writes it: `2.5`, in German `2,5`. */
export function numberIn(locale: string, value: number): string {
  return new Intl.NumberFormat(formatLocale(locale), { maximumFractionDigits: 1 }).format(value)
}
