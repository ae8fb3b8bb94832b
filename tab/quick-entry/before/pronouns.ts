import { tokensIn } from '../day-tokens.ts'
import { bare } from './word-set.ts'

/**
 * Does "das", "die" or "den" before a phrase stand for a thing, as in "Ich schicke das morgen"? Only what is neuter can
 * have "das" as its article, only weeks and several days "die", and "tomorrow" has none at all.
 */
export function isPronoun(word: string, phrase: string): boolean {
  const said = tokensIn(phrase)
  if (bare(word) === 'das')
    return !/^(?:(?:next|this|coming|afternext|-1) )?(?:weekend|quarter|year|eo[mqy]|Q\d)\b/.test(said)
  if (bare(word) === 'die')
    return !/^(?:(?:next|this|coming|afternext|-1|O\d|\d{1,3}) )*(?:week|kw|day|month)\b/.test(said)
  return /^de[rnm]$/.test(bare(word)) && /^D\d/.test(said)
}

/** "Am langen Freitag": a small German word between the two describes the day. */
export function isAttribute(before: readonly string[]): boolean {
  const [article = '', word = ''] = before.slice(-2)
  return /^(?:am|vorm|(?:ü|ue)bers?|zum|zur|im|beim|ins|den|dem|der)$/i.test(article) && /^\p{Ll}+e[nmrs]?$/u.test(word)
}
