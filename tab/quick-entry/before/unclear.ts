import { isLimit } from './limits.ts'
import { wordSet } from './word-set.ts'

const germanDay =
  /^(?:(?:am|im|in|den|dem|der) )*(?:(?:mo|di|mi|do|fr|sa|so)\b|\w+tag|mittwoch|sonnabend|heute|morgen|ubermorgen|(?:nachst|kommend|ubernachst)e|(?<=am )\d)/

/** Small words that say nothing of a day behind them. */
const harmless = wordSet(
  'es das ihn sie mir dir ihm ihr ihnen uns euch noch zu an aus ein vor los raus rein durch nach fertig ich du wir später',
)

/**
 * German writes things big and what is done to them ends in "-en". Another small word right before a day changes it more
 * often than not ("etwa", "wohl", "angedacht", "voraussichtlich"), so that nobody can tell. Of a line all in small letters
 * nothing can be said.
 */
export function isUnclear(before: readonly string[], words: string): boolean {
  if (isLimit(words) || !germanDay.test(words)) return false
  const last = before.at(-1) ?? ''
  if (!/^\p{Ll}{2,}$/u.test(last) || /(?:en|ern|eln)$/.test(last) || harmless.has(last)) return false
  return before.some((word, at) => (at > 0 ? /^\p{Lu}/u.test(word) : /^\p{Lu}\p{Ll}/u.test(word)))
}
