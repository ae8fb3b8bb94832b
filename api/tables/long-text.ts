import { limits } from './check-limits.ts'
import type { Value } from './rows.ts'

/** Text of any length as properties `text0`, `text1` …, since one property holds 32,768 characters. */
export function splitText(text: string): Record<string, string> {
  const pieces = Math.max(1, Math.ceil(text.length / limits.propertyLength))
  const entries = Array.from({ length: pieces }, (_, index) => {
    const start = index * limits.propertyLength
    return [`text${index}`, text.slice(start, start + limits.propertyLength)]
  })
  return Object.fromEntries(entries) as Record<string, string>
}

/** The way back from `splitText`. */
export function joinText(values: Record<string, Value>): string {
  let text = ''
  for (let index = 0; values[`text${index}`] !== undefined; index += 1) text += String(values[`text${index}`])
  return text
}
