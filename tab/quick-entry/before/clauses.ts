import { isDoing } from './amounts.ts'
import { isLimit } from './limits.ts'
import { bare, wordSet } from './word-set.ts'

/** What is promised hangs on these, and so does every day in their clause. */
const conditions = wordSet(
  'unless once when whenever while whilst because although lest assuming provided providing depending pending supposing da ehe sobald solange bevor nachdem wahrend wenn falls sofern weil',
)

/** Behind these something is asked or told, which has a day of its own. */
const questions =
  /^(?:who|whom|whose|what|why|where|which|how|whether|ob|dass|daß|wer|wen|wem|was|warum|wieso|weshalb|wann|wo|wie|welche[rnsm]?)(?:'\w+)?$/
const asking = wordSet('ask check see find know tell wonder confirm verify hear decide test')

/** What goes on, ends or is: the day says when. */
const being = wordSet("is are isn't aren't ist sind wird werden hat haben has have")
const happening = wordSet(
  'was were war waren hatte had starts ends begins expires leaves happens joins returns arrives retires',
  'expiring ending leaving joining returning retiring',
  'kicks resumes continues lands launches endet beginnt startet lauft kommt geht tagt findet gilt',
)

/** What somebody did, said or wants: the day may be that of the deed. */
const done = wordSet(
  'said told promised sent met gave made went got needs wants sagte schickte hiess versprach will braucht goes going versprochen besprochen beschlossen',
)

/** Of these people it is said what they do. */
const somebody = wordSet('those anyone everyone everybody whoever people')

/** "Dan back Thursday", "Dan off Friday": where somebody is. "Call back Friday" is a deed. */
const whereabouts = wordSet('back off away out weg da hier zuruck frei')
const moving = /^(?:come|go|get|give|push|take|bring|turn|report|log|head|fly|be|i'?ll)$/

/** "They", "we're": somebody does something of their own, in a clause that no word opens. */
const subject = /^(?:(?:i|we|he|she|they)(?:'\w+)?|(?:you|it|that|there)'\w+)$/
const beforeSubject = wordSet(
  'and or & then also so but now plus can could shall should will would may must do did does are have please',
)

const telling = wordSet('tell say announce inform warn notify mention remind explain')

/** Words that say when something else is: "before Tom leaves on Friday", "nach dem Vorstand am Dienstag". */
const beside =
  /\b(?:before|after|until|till|upon|during|following|post|ahead of|prior to|in advance of|subject to|as soon as|(?:nach|vor) (?:de[mrn]|einem|einer|unsere[mr])) \S/

/** States that last until a day: "krank bis Mittwoch". */
const lasting =
  /\b(?:ooo|out|away|off|leave|vacation|holidays?|pto|valid|closed|open|urlaub|krank\w*|abwesend|weg|gultig|offen|gesperrt|elternzeit|befristet|verlanger\w*|waits?|stands?|stays?|(?:on|under) \w+|\w{3,}ed|as is)$/

/**
 * Does the day belong to something else that is said in the same clause: "tell them we ship on Friday", "find out who is
 * in on Monday", "once Tom is back on Monday"? `before` is in small letters without accents. A limit is the promise's own
 * where the clause only tells ("ask Tom what is missing by Friday"), and not where it sets a condition. Behind a limit that
 * is not understood ("by tax year end") the day is part of it.
 */
export function isOfClause(before: readonly string[], words: string): boolean {
  const clause = clauseOf(before)
  const said = clause.map((word) => bare(word))
  const text = said.join(' ')
  const isAsking = said.some((word) => asking.has(word))
  if (said.some((word) => conditions.has(word) || happening.has(word) || (word === 'if' && !isAsking))) return true
  if (/^(?:until|untill|till|til|bis)\b/.test(words) && (lasting.test(text) || /^(?:extend|wait|warten?)\b/.test(text)))
    return true
  if (said.includes('due') || said.includes('fallig')) return true
  if (isLimit(words)) return false
  return (
    said.some((word) => word === 'if' || questions.test(word) || being.has(word)) ||
    isDeed(said, clause.length < before.length) ||
    said.slice(0, -1).some((word) => somebody.has(word)) ||
    said.slice(-4).some((word, at, near) => at < near.length - 1 && isLimit(word)) ||
    beside.test(text) ||
    /\bbe$|\S (?:might|may|could|should)(?: |$)/.test(text) ||
    isThatClause(clause) ||
    said.some(
      (word, at) => at > 0 && (word === 'so' || (subject.test(word) && !beforeSubject.has(said[at - 1] ?? ''))),
    ) ||
    (clause.length < before.length && /^(?:we|they|he|she|it's)(?:'\w+)?$/.test(said[0] ?? '')) ||
    isTold(said)
  )
}

/** Something that was done, or where somebody is, right before the day: "Dan joined monday". */
function isDeed(said: readonly string[], isLater: boolean): boolean {
  const last = said.at(-1) ?? ''
  if (said.slice(isLater ? 0 : 1).some((word) => done.has(word))) return true
  return said.length === 2 && whereabouts.has(last) && !isDoing(said[0] ?? '') && !moving.test(said[0] ?? '')
}

/** What was done right before the day, in either language: "signed", "abgestimmt". Written small, which "Bericht" is not. */
export function isParticiple(word: string): boolean {
  return /^\p{L}*\p{Ll}{3}ed$|^(?:\p{Ll}{0,5}ge|ver|be|er|ent)\p{Ll}{2,}t$/u.test(word)
}

/** The words since the last comma, colon or dash. */
export function clauseOf(before: readonly string[]): readonly string[] {
  const end = before.findLastIndex((word) => /[,;:.!?](?<!\b\w\.)$|^[-–—→/]+$/.test(word))
  return before.slice(end + 1)
}

/** "That the review …", "that Jo …" opens a clause; "that bug" does not. */
function isThatClause(clause: readonly string[]): boolean {
  return clause.some(
    (word, at) =>
      word === 'that' && /^(?:the|an?|my|our|this|there|i|we|you|he|she|it|they)(?:'\w+)?$/.test(clause[at + 1] ?? ''),
  )
}

/** "Tell them launch moves friday": what is told in three words and more may have the day. */
function isTold(said: readonly string[]): boolean {
  const at = said.findIndex((word) => telling.has(word))
  const known = said[0] === 'let' ? said.indexOf('know') : -1
  return (at >= 0 && at <= 1 && said.length - at > 3) || (known > 0 && said.length - known > 2)
}
