import { formatLocale } from './language.ts'

/** How a value of a KPI is written: its unit, or the words of its own scale. */
export type Measure = { unit: string; scale?: readonly string[] | undefined }

/**
 * A value as a reader writes it: `81%`, in German `81 %`; `46 h`; on a scale of words the word of that step. The space
 * before a unit does not break.
 */
export function valueOf(locale: string, value: number, { unit, scale }: Measure): string {
  const step = scale?.[value - 1]
  if (step !== undefined) return step
  const form = formatLocale(locale)
  if (unit.trim() === '%')
    return new Intl.NumberFormat(form, { style: 'percent', maximumFractionDigits: 4 }).format(value / 100)
  const number = numberOf(locale, value)
  return unit.trim() === '' ? number : `${number}\u00a0${unit.trim()}`
}

/** The number alone, with as many decimals as it has. */
function numberOf(locale: string, value: number): string {
  return new Intl.NumberFormat(formatLocale(locale), { maximumFractionDigits: 6 }).format(value)
}

/** A number as somebody would type it: without groups of digits. */
export function typedNumber(locale: string, value: number): string {
  return new Intl.NumberFormat(formatLocale(locale), { maximumFractionDigits: 6, useGrouping: false }).format(value)
}
