import { clauseOf } from './clauses.ts'
import { isLimit } from './limits.ts'

const negation =
  /(?:^|[\s(])(?:no|not|never|nothing|nobody|cannot|nicht|kein\w*|nie|nichts|no-\w+|\w+n't)(?=[\s,.;:!?)]|$)/

/**
 * Does a "no" deny the day, or turn "before" and "until" round: "don't deploy friday", "auf keinen Fall Freitag"? What is
 * not to be forgotten is due. `before` is in small letters without accents.
 */
export function isDenied(before: readonly string[], words: string): boolean {
  const isUntil = isLimit(words) || /^(?:before|vor)\b/.test(words)
  const said = isUntil ? before : [...clauseOf(before), '', ...before.slice(-3)]
  return negation.test(said.join(' ').replaceAll(/\b(?:not|\w+n't) forget|\bnicht vergessen/g, ''))
}
