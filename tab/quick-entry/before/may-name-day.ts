import { tokensIn } from '../day-tokens.ts'
import { fold } from '../fold.ts'
import { isDayWord } from '../read-day.ts'
import { isAmount } from './amounts.ts'
import { isChanging, isNaming } from './changing-words.ts'
import { isOfClause, isParticiple } from './clauses.ts'
import { isDenied } from './denied.ts'
import { isLabel } from './labels.ts'
import { isLimit } from './limits.ts'
import { isOfOtherDay } from './other-days.ts'
import { isAttribute } from './pronouns.ts'
import { isSetApart } from './set-apart.ts'
import { isUnclear } from './unclear.ts'
import { bare, wordSet } from './word-set.ts'

/** What is done to a day: "cancel friday" has no other object. */
const ofDays = wordSet(
  'cancel skip block book reserve free keep swap plan prepare confirm move shift reschedule postpone drop cover review discuss',
  'absagen streichen blocken freihalten tauschen',
)

/** Before "sat", "sun" and "wed" also who sat there or was wed; as all that a verb has they are a test, the star, a wedding. */
const people = wordSet('i we he she they you it who')
const aSubject = /^(?:the|our|my|his|her|their|a|an)\b/

/** Before these a day is the time of something else: "about this time next year", "start of business Monday". */
const otherTime = /\b(?:(?:this|same|which) time|(?:start|beginning|close|end) of (?:business|work))$/

/**
 * May the phrase behind `before` be read as a day at the end of a line? Each of these is a reason against it: the word
 * right before changes it ("every monday") or makes it a name ("Herrn Sonntag"); it is set apart as a quotation or an aside;
 * a "no" denies it; it belongs to another clause, to another day, to an amount ("version 2.10"), to a thing ("report Q1");
 * or it is no day at all here ("the team sat").
 */
export function mayNameDay(before: readonly string[], phrase: string): boolean {
  const last = before.at(-1) ?? ''
  const folded = before.map(fold)
  const text = folded.join(' ')
  const words = fold(phrase)
  const isNoDay =
    isNaming(last, tokensIn(phrase)) ||
    (isChanging(last) && !(isLimit(words) && /^all(?:e|en)?$/i.test(last))) ||
    isAttribute(before) ||
    isSetApart(before, phrase, words) ||
    isDenied(folded, words) ||
    isOfClause(folded, words) ||
    (isParticiple(last) && !isLimit(words)) ||
    isOfOtherDay(before, words) ||
    isAmount(before, text, words) ||
    isLabel(before, text, words) ||
    isObject(before, words) ||
    isPlainWord(before, text, words) ||
    isUnclear(before, words) ||
    otherTime.test(text)
  return !isNoDay
}

/** "Cancel friday", "/ friday": the day is what something is done to, or one of several. */
function isObject(before: readonly string[], words: string): boolean {
  const last = before.at(-1) ?? ''
  return (
    /^[/&+#=]$/.test(last) ||
    (/\bover$/.test(last) && /^(?:the|next|coming)\b/.test(words)) ||
    (before.length === 1 && ofDays.has(bare(last)) && isDayWord(words))
  )
}

/** "The team sat", "Check SAT", "Ende Wochenende": words that are days among others only. */
function isPlainWord(before: readonly string[], text: string, words: string): boolean {
  if (/^(?:weekend|wochenende)[.!]?$/.test(words)) return true
  const isWord = before.length === 1 || people.has(bare(before.at(-1) ?? '')) || aSubject.test(text)
  return isWord && /^(?:sat|sun|wed|may)[.!]?$/.test(words)
}
