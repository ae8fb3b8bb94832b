import { tokensIn } from '../day-tokens.ts'
import { fold } from '../fold.ts'
import { isDayWord } from '../read-day.ts'
import { isAmount } from './amounts.ts'
import { isChanging, isNaming } from './changing-words.ts'
import { isOfClause } from './clauses.ts'
import { isLabel } from './labels.ts'
import { isOfOtherDay } from './other-days.ts'
import { isAttribute } from './pronouns.ts'
import { isSetApart } from './set-apart.ts'
import { bare, wordSet } from './word-set.ts'

/** What is done to a day: "cancel friday" has no other object. */
const ofDays = wordSet(
  'cancel skip block book reserve free keep swap plan prepare confirm move shift reschedule postpone drop cover review discuss',
  'absagen streichen blocken freihalten tauschen',
)

/** Before "sat", "sun" and "wed" also who sat there or was wed; as all that a verb has they are a test, the star, a wedding. */
const people = wordSet('i we he she they you it who')
const aSubject = /^(?:the|our|my|his|her|their|a|an)\b/

const negation = /(^|[\s(])(no|not|never|nothing|cannot|nicht|kein\w*|nie|nichts|[a-z]+n't)([\s,.;:!?)]|$)/

/** Something that is to be so on a day: what is promised then hangs on it, and the day is not its own. */
const condition =
  /\b(?:if|unless|in case|wenn|falls|sofern) (?:there(?:'?s| is| are)?|(?:i|we|you|he|she|they) (?:have|has|get|find)|noch|time|zeit)\b[^,;]*$/

/** Before these a day is the time of something else: "about this time next year", "start of business Monday". */
const otherTime = /\b(?:(?:this|same|which) time|(?:start|beginning|close|end) of (?:business|work))$/

/**
 * May the phrase behind `before` be read as a day at the end of a line? Not when the word right before it changes it
 * ("every monday", "Herrn Sonntag", "the mail of 12 October"), nor where a condition is open ("if there is time on
 * friday"), nor when a "no" denies it or turns "before" and "until" round, nor when it is an amount or another day's.
 */
export function mayNameDay(before: readonly string[], phrase: string): boolean {
  const last = before.at(-1) ?? ''
  const text = fold(before.join(' '))
  const words = fold(phrase)
  if (isNaming(last, tokensIn(phrase))) return false
  if (isChanging(last) || /^[/&+#]$/.test(last) || isAttribute(before) || isDenied(before.slice(-3))) return false
  if (isSetApart(before, phrase, words) || isOfClause(before.map(fold), words)) return false
  if (isOfOtherDay(before, words) || isAmount(before, text, words) || isLabel(before, text, words)) return false
  if (before.length === 1 && ofDays.has(bare(last)) && isDayWord(words)) return false
  const isWord = before.length === 1 || people.has(bare(last)) || aSubject.test(text)
  if (/^(?:sat|sun|wed|may)[.!]?$/.test(words) && isWord) return false
  if (negation.test(text) && /^(?:before|until|till|til|vor|bis|by)\b/.test(words)) return false
  return !/^(?:weekend|wochenende)[.!]?$/.test(words) && !otherTime.test(text) && !condition.test(text)
}

/** "Auf keinen Fall Freitag": a "no" near the day denies it. "Don't forget" does not. */
function isDenied(near: readonly string[]): boolean {
  return near.some(
    (word, at) =>
      /^(?:not|never|no|nicht|kein\w*|nie)$/.test(bare(word)) &&
      !/^(?:forget|vergessen)/.test(bare(near[at + 1] ?? '')),
  )
}
