import { shortWeekday } from './day-tokens.ts'
import { fold } from './fold.ts'
import { isDayWord, speaksOfDay } from './read-day.ts'

/** Words that change what the day behind them means, or make it part of a name: behind them a day is text. */
const changing = wordSet(
  'since last past previous every each except besides like about ca circa and or but to between through per than',
  'starting beginning commencing effective another other following preceding whole entire same',
  'seit letzte letzten letzter letztes vorige vorigen voriger vergangene vergangenen jeden jede jeder jedes alle allen',
  'ausser oder und sowie zwischen pro je ab vom beim nicht kein keinen nie erst wegen laut gegenuber statt',
  'folgenden darauffolgenden gestrigen heutigen ganzen selben auf mit uber bei aus durch',
  'earliest sooner earlier ago overdue dated unlike throughout during half all least nearly whether if unless as',
  'fruhestens ehestens zuvor vorher uberfallig datiert wahrend halfte halfe ganze gesamte gesamten komplette',
  'mindestens wenigstens falls sofern ob wie als u bzw respektive entweder weder either neither nor versus',
  'always usually regularly normally typically often sometimes mostly generally weekly monthly daily once twice',
  'immer stets jeweils aller meist meistens oft manchmal regelmassig ublicherweise normalerweise taglich monatlich',
  'wochentlich einmal zweimal mehrmals',
  'any times maybe perhaps possibly probably irgendeinen irgendeinem vielleicht eventuell evtl womoglich vermutlich wahrscheinlich',
  'version versions release build chapter section page part phase sprint room number item ticket step level unit',
  'floor building gate model kapitel seite abschnitt teil raum nummer punkt schritt stufe ebene',
  'etage gleis linie paragraf absatz artikel aufgabe frage folie slide figure table tabelle abbildung score',
  'v ver vs nr num pr id rev ch sec pg lvl mr mrs ms miss mister dr prof herr herrn frau fraulein familie firma',
  'sir madam black good easter cyber blue ash palm holy shrove casual guten schonen gut fat happy super taco whit',
  'my our your their his her its mein meinen unser unseren ihr ihren sein seinen not never',
)

/** Before bare numbers also what tells how much something is. */
const measuring = wordSet('is are was were has have ist sind war waren hat um von bei')

/** Before numbers with a stroke or a dot also what carries a number: the invoice 3/4, a split of 30/10. */
const numbering = wordSet(
  'invoice invoices po order ratio split score rechnung bestellung auftrag akte vorgang aktenzeichen',
)

/** Before "sat", "sun" and "wed" also who sat there or was wed. */
const people = wordSet('i we he she they you it who')

/** Words about days that are as common without one: before a day they change nothing. */
const harmless = wordSet('start begin close play thing new work business time deadline')

/** Does this word change what the day behind it means? */
export function isChanging(word: string): boolean {
  return changing.has(bare(word))
}

const negation = /(^|[\s(])(no|not|never|nothing|cannot|nicht|kein\w*|nie|nichts|[a-z]+n't)([\s,.;:!?)]|$)/
const growth = /\b(increase|raise|cut|reduce|lower|grow|improve|extend|shorten|rise|drop|erhoh\w*|senk\w*|steiger\w*)\b/
const marks = /\b(rate|rated|rating|scored?|grade|graded|mark|bewert\w*|benot\w*|note)\b/
const versions = /\b(version\w*|release\w*|upgrade\w*|update\w*|patch\w*|build|roll ?out|deploy\w*|hotfix|v\d+)\b/

/** Something that is to be so on a day: what is promised then hangs on it, and the day is not its own. */
const condition =
  /\b(?:if|unless|in case|wenn|falls|sofern) (?:there(?:'?s| is| are)?|(?:i|we|you|he|she|they) (?:have|has|get|find)|noch|time|zeit)\b[^,;]*$/

const duration = /^(?:by )?\S+ (?:day|week|month|year|tag|woche|monat|jahr)\S*$/
const untilThen = /^(?:by|until|till|til|no|at|bis|spatestens)\b/

/** "Fri till Mon" is a time from one to the other; "the slides for Monday by Friday" are due on Friday. */
const untilTheOther = /^(?:until|untill|till|til|bis)(?: (?:zum|zur|the|einschl\S*|inkl\S*))? (?!spat)/
const towards = wordSet('for fur zum zur')

/** In so and so long: a word between this and a length of time changes it, as in "in knapp zwei Wochen". */
const withinWords = wordSet('in within binnen innerhalb')

/**
 * May the phrase behind `before` be read as a day at the end of a line? Not when the word right before it changes it
 * ("every monday", "version 2.10", "Herrn Sonntag", "the mail of 12 October"), nor where a condition is open ("if there
 * is time on friday"), nor when a "no" turns "before" and "until" round, nor when numbers with a dot are a measure or a version.
 */
export function mayNameDay(before: readonly string[], phrase: string): boolean {
  const last = before.at(-1) ?? ''
  const text = fold(before.join(' '))
  const words = fold(phrase)
  if (
    isChanging(last) ||
    /^[/&+#]$/.test(last) ||
    isDashOfSpan(before) ||
    (isPartOfDay(last) && !untilThen.test(words))
  )
    return false
  if (isEndOfSpan(before, words) || isWeekNumber(before)) return false
  if (duration.test(words) && before.slice(-3).some((word) => withinWords.has(bare(word)))) return false
  if (/^(?:sat|sun|wed|may)[.!]?$/.test(words) && people.has(bare(last))) return false
  if (/^\d/.test(words) && measuring.has(bare(last))) return false
  if (/^\d+[./-]\d/.test(words) && numbering.has(bare(last))) return false
  if (negation.test(text) && /^(?:before|until|till|til|vor|bis|by)\b/.test(words)) return false
  if (condition.test(text)) return false
  if (marks.test(text) && /^\d{1,2}[/.]\d{1,2}$/.test(words)) return false
  const isDotted = /\d\.\d/.test(words)
  if (isDotted && versions.test(text) && !/^(?:by|on|bis|am|zum|spatestens)\b/.test(words)) return false
  return (
    !growth.test(text) || !(duration.test(words) || (/^by \S*\d/.test(words) && (isDotted || !words.includes(' ', 3))))
  )
}

/** A dash behind a day or a number goes from there to the next; behind other words it only parts. */
function isDashOfSpan(before: readonly string[]): boolean {
  const [from = '', dash = ''] = before.slice(-2)
  return /^[-–—]$/.test(dash) && (isDayWord(from) || isGermanWeekday(from) || /\d/.test(from))
}

/** A word about days with nothing that parts it from the next: then the phrase is longer than what was understood. */
function isPartOfDay(word: string): boolean {
  if (/[;:]$/.test(word) || harmless.has(bare(word)) || Number(word) > 31) return false
  return isDayWord(word)
}

/** Does the phrase behind `before` say how long something goes on that begins on a day: "Fr bis Mo", "20. bis 23.10."? */
function isEndOfSpan(before: readonly string[], words: string): boolean {
  const last = before.at(-1) ?? ''
  if (!untilTheOther.test(words) || /[,;:]$/.test(last) || towards.has(bare(before.at(-2) ?? ''))) return false
  return (
    /^\d{1,2}(?:\.(?:\d{1,2}\.(?:\d{2,4})?)?|st|nd|rd|th)$/.test(last) || speaksOfDay(last) || isGermanWeekday(last)
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

function bare(word: string): string {
  return fold(word).replaceAll(/^[("„“']+|[).,"“”'!?]+$/g, '')
}

function wordSet(...lists: string[]): Set<string> {
  return new Set(lists.join(' ').split(' '))
}
