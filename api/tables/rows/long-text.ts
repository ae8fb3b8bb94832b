import { limits } from '../storage/check-limits.ts'
import type { Value } from '../storage/rows.ts'

/** Text of any length as properties `text0`, `text1` … (or after another name), since one holds 32,768 characters. */
export function splitText(text: string, name = 'text'): Record<string, string> {
  const pieces = Math.max(1, Math.ceil(text.length / limits.propertyLength))
  const entries = Array.from({ length: pieces }, (_, index): [string, string] => {
    const start = index * limits.propertyLength
    return [`${name}${index}`, text.slice(start, start + limits.propertyLength)]
  })
  return Object.fromEntries(entries)
}

/** The way back from `splitText`. */
export function joinText(values: Record<string, Value>, name = 'text'): string {
  let text = ''
  for (let index = 0; values[`${name}${index}`] !== undefined; index += 1) text += String(values[`${name}${index}`])
  return text
}
