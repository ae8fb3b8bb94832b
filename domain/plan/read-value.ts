import { isKnownUnit, isSameUnit } from './same-unit.ts'

/** A number that somebody typed, or why it is none. `empty`: nothing was typed. */
export type ReadValue =
  | { kind: 'value'; value: number }
  | { kind: 'empty' }
  | { kind: 'not-a-number' | 'ambiguous'; text: string }
  | { kind: 'other-unit'; text: string; unit: string }

const farthest = 1e12
const plain = /^[+-]?\d+(?:[.,]\d+)?$/
/** Groups of three digits, and at most one other sign before the decimals. */
const grouped = /^[+-]?\d{1,3}(?:([., '])\d{3})(?:\1\d{3})*(?:(?!\1)[.,]\d+)?$/

/**
 * Reads a value as people type it: with a comma or a point before the decimals, with groups of three digits, and with the
 * KPI's own unit behind it or in front, as it is called in either language. What could be a thousand or a decimal is not
 * guessed.
 *
 * Example: `81,5 %` or `81.5 percent` of a KPI in % is 81.5; `1.234,5` is 1234.5; `1.234` is ambiguous; `0.125` is not;
 * `81 h` of a KPI in % has another unit.
 */
export function readValue(typed: string, unit: string): ReadValue {
  const text = typed.trim()
  if (text === '') return { kind: 'empty' }
  const signed = text
    .replaceAll(/[\u2212\u2013]/g, '-')
    .replaceAll(/[\u00a0\u202f\u2009]/g, ' ')
    .replaceAll('\u2019', "'")
  const { front, number, rest } = apart(signed)
  if (number === '' || (front !== '' && rest !== '')) return { kind: 'not-a-number', text }
  const written = front + rest
  if (written !== '' && !isSameUnit(written, unit)) {
    const isUnit = front === '' ? !/\d/.test(rest) : isKnownUnit(front)
    return isUnit ? { kind: 'other-unit', text, unit } : { kind: 'not-a-number', text }
  }
  if (/^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(number)) return { kind: 'ambiguous', text }
  const value = toNumber(number)
  return value === undefined ? { kind: 'not-a-number', text } : { kind: 'value', value }
}

/** The number with its sign, and what stands before and behind it. A sign may stand before a unit in front: `-€3`. */
function apart(text: string): { front: string; number: string; rest: string } {
  const [, sign = '', front = '', number = '', rest = ''] =
    /^([+-]?)\s*([^\d.,+-]*)([+-]?[\d.,' ]*)(.*)$/s.exec(text) ?? []
  return { front: front.trim(), number: `${sign}${number.trim().replace(/^([+-])\s+/, '$1')}`, rest: rest.trim() }
}

function toNumber(text: string): number | undefined {
  if (!plain.test(text) && !grouped.test(text)) return undefined
  const [separator] = plain.test(text) ? [''] : (/[., ']/.exec(text) ?? [''])
  const digits = separator === '' ? text : text.replaceAll(separator, '')
  const value = Number(digits.replace(',', '.'))
  return Number.isFinite(value) && Math.abs(value) <= farthest ? value : undefined
}
