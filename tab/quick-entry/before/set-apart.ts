import { isLimit } from './limits.ts'

/**
 * Is the phrase set apart from the line by a sign, so that it is said of something and not of the promise: part of a
 * quotation, an aside in brackets, a question? A limit is due all the same: "(by friday)".
 */
export function isSetApart(before: readonly string[], phrase: string, words: string): boolean {
  const text = before.join(' ')
  if (/["„“”«»]/.test(phrase) || (text.match(/["„“”]/g)?.length ?? 0) % 2 === 1) return true
  if (isLimit(words)) return false
  return /^[([]/.test(phrase) || text.lastIndexOf('(') > text.lastIndexOf(')') || phrase.endsWith('?')
}
