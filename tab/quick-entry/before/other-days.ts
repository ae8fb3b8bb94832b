import { shortWeekday } from '../day-tokens.ts'
import { isDayWord, speaksOfDay } from '../read-day.ts'
import { numbersOf } from './amounts.ts'
import { isLimit } from './limits.ts'
import { isPronoun } from './pronouns.ts'
import { bare, wordSet } from './word-set.ts'

/** Words about days that are as common without one: before a day they change nothing. */
const harmless = wordSet('start begin close play thing new work business time deadline')

const untilThen = /^(?:by|until|till|til|no|at|bis|spatestens)\b/

/** "Fri till Mon" is a time from one to the other; "the slides for Monday by Friday" are due on Friday. */
const untilTheOther = /^(?:until|untill|till|til|bis)(?: (?:zum|zur|the|einschl\S*|inkl\S*))? (?!spat)/
const towards = wordSet('for fur zum zur')

/** Does the phrase belong to another day before it: to its other end, its weekday, or a second one that is as good? */
export function isOfOtherDay(before: readonly string[], words: string): boolean {
  const last = before.at(-1) ?? ''
  const isParticle = bare(last) === 'in' && /^(?:early |late )?on\b/.test(words)
  const isNumber = /^\d+$/.test(last) && numbersOf(before.at(-2) ?? '')
  if (/^(?:before|vor)\b/.test(words) && /^hours?$|^stunden?$/.test(bare(last))) return true
  if (isTitle(before.at(-2) ?? '')) return isSecondOfTwo(before, words)
  if (isPartOfDay(last) && !isNumber && !isParticle && !isPronoun(last, words) && !untilThen.test(words)) return true
  return (
    isDashOfSpan(before) ||
    isEndOfSpan(before, words) ||
    isOneOfTwo(before) ||
    isSecondOfTwo(before, words) ||
    isRepeated(before) ||
    isWeekNumber(before)
  )
}

/** Behind these a weekday or a month is somebody's name: "Frau Mai". */
function isTitle(word: string): boolean {
  return /^(?:mr|mrs|ms|miss|dr|prof|herrn?|frau|hrn?)$/.test(bare(word))
}

/** A dash behind a day or a number goes from there to the next; behind other words it only parts. */
function isDashOfSpan(before: readonly string[]): boolean {
  const [from = '', dash = ''] = before.slice(-2)
  return /^[-–—]$/.test(dash) && (isDayWord(from) || isGermanWeekday(from) || /\d/.test(from))
}

/** A word about days with nothing that parts it from the next: then the phrase is longer than what was understood. */
function isPartOfDay(word: string): boolean {
  // "(ends 30 June) this week": an aside that is over.
  if (/^[^(]*\)$/.test(word)) return false
  if (/[;:]$/.test(word) || harmless.has(bare(word)) || Number(word) > 31) return false
  const pieces = word.split(/[/&+–—-]/)
  return isDayWord(word) || (pieces.length > 1 && pieces.every((piece) => isDayWord(piece) || isGermanWeekday(piece)))
}

/** Does the phrase behind `before` say how long something goes on that begins on a day: "Fr bis Mo", "20. bis 23.10."? */
function isEndOfSpan(before: readonly string[], words: string): boolean {
  const last = before.at(-1) ?? ''
  // The report of a quarter is due on a day; only to another quarter it would be a time.
  if (/^q\d$/i.test(last) && !/\bq\d/.test(words)) return false
  const isTowards = before.slice(-3, -1).some((word) => towards.has(bare(word)))
  if (!untilTheOther.test(words) || /[,;:]$/.test(last) || isTowards) return false
  return (
    /^(?:now|jetzt|early|mid|late|end|start|beginning|anfang|mitte|ende|beginn)$/.test(bare(last)) ||
    /^\d{1,2}(?:\.(?:\d{1,2}\.(?:\d{2,4})?)?|st|nd|rd|th)$/.test(last) ||
    speaksOfDay(last) ||
    isGermanWeekday(last)
  )
}

/** What may stand between the two days that somebody names. */
const betweenDays = wordSet(
  'and then again also or und dann sowie auch oder o od bzw evtl eventuell nochmal nochmals wieder noch once more',
  'at a push failing that if not need be zur wenn nicht',
)

/** "Monday and again Friday", "Mi, dann Fr", "morgen, allenfalls übermorgen": one of two days, and nobody can tell which is the promise's. */
function isOneOfTwo(before: readonly string[]): boolean {
  const twoBack = before.at(-2) ?? ''
  if (/[,(]$/.test(twoBack) && speaksOfDay(twoBack)) return true
  const at = before.findLastIndex((word) => !betweenDays.has(bare(word)))
  const day = before[at] ?? ''
  return at >= 0 && at < before.length - 1 && (speaksOfDay(day.replace(/s?,?$/, '')) || isGermanWeekday(day))
}

/**
 * "Draft fri, final mon", "draft by Fri and final by Mon": two things, each with its day, and a promise has one. "Slides
 * for Mon and Tue by Friday" are due on Friday.
 */
function isSecondOfTwo(before: readonly string[], words: string): boolean {
  return before.some((word, at) => {
    const next = before[at + 1] ?? ''
    if (at === 0 || !isParted(word, next) || !isNamedDay(word, before[at - 1] ?? '')) return false
    return !isLimit(words) || before.slice(Math.max(0, at - 3), at).some((led) => isLimit(bare(led)))
  })
}

/** Does a sign or an "and" stand between two things that are said? */
function isParted(word: string, next: string): boolean {
  return /[,;]$/.test(word) || /^(?:and|or|then|but|und|oder|dann|aber|[&+/→–-]|->)$/i.test(next)
}

/** A weekday, a month, a date in digits, or the number of a day behind its month. */
function isNamedDay(word: string, last: string): boolean {
  const day = word.replace(/[,;)]+$/, '')
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(day)) return speaksOfDay(last)
  return speaksOfDay(day) || isGermanWeekday(day) || /^\d{1,2}(?:\.\d{1,2}\.|\/\d{1,2}|th|st|nd|rd)$/.test(day)
}

/** "Every day until Friday", "mondays until Christmas": done again and again, and over on a day. */
function isRepeated(before: readonly string[]): boolean {
  const day = bare(before.at(-1) ?? '')
  return (
    /^(?:every|each|jede[nrsm]?)$/.test(bare(before.at(-2) ?? '')) ||
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)days$|^(?:mon|diens|donners|frei|sams|sonn)tags$|^mittwochs$/.test(day)
  )
}

function isGermanWeekday(word: string): boolean {
  return /^\p{Lu}/u.test(word) && shortWeekday(word) !== undefined
}

/** "Week 44" before a weekday is that week's, which is read as one phrase or not at all. */
function isWeekNumber(before: readonly string[]): boolean {
  const [kind = '', number = ''] = before.slice(-2)
  return /^\d{1,2}[.,]?$/.test(number) && /^(?:kw|cw|wk|week|woche|kalenderwoche)\.?$/.test(bare(kind))
}
