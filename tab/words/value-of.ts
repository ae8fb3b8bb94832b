import { formatLocale } from './language.ts'

/** How a value of a KPI is written: its unit, or the words of its own scale. */
export type Measure = { unit: string; scale?: readonly string[] | undefined }

/**
 * A value as a reader writes it: `81%`, in German `81 %`; `46 h`; on a scale of words the word of that step. The space
 * before a unit does not break.
 */
export function valueOf(locale: string, value: number, { unit, scale }: Measure): string {
  const behind = unit.trim()
  const style = behind === '%' ? 'percent' : 'decimal'
  const number = new Intl.NumberFormat(formatLocale(locale), { style, maximumFractionDigits: 6 })
  if (style === 'percent') return number.format(value / 100)
  return scale?.[value - 1] ?? [number.format(value), behind].filter(Boolean).join('\u00a0')
}
