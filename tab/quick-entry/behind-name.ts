import { shortWeekday } from './day-tokens.ts'
import { fold } from './fold.ts'
import { phraseOf, longestDay, type Word } from './line-words.ts'
import { mentionAt, type Names } from './owner-of.ts'
import { isDayWord, speaksOfDay } from './read-day.ts'

/** More than these many words behind a name that name no day are a sentence in which somebody is mentioned. */
const longestTail = { you: 4, other: 1 }

/** "@priya and @me": a promise has one owner, and nobody can tell which. */
export function isOneOfSome(words: Word[], name: { from: number; to: number }, scene: Names): boolean {
  const texts = words.map(({ text }) => text)
  const isOther = (at: number) => mentionAt(texts, at, scene) !== undefined
  const joins = /^(?:and|or|und|oder|[&+/])$/i.test(texts[name.from - 1] ?? '')
  const hasDay = (at: number) => texts.slice(at + 1, name.from).some((text) => /[,;]$/.test(text) && speaksOfDay(text))
  return texts.some((_, at) => (at >= name.to || (at < name.from && (joins || hasDay(at)))) && isOther(at))
}

const praise =
  /^(?:(?:great|good|nice|super|tolle|gute|starke|klasse) (?:job|work|arbeit|leistung)|thanks|thx|kudos|props|shout-?out|congrats|congratulations|danke?|lob|gluckwunsch)\b/
const question = /^(?:ask|frag\w*|check|talk|speak) /

/** Thanks to somebody, and what somebody is asked, are no promise of theirs. */
export function isSaidOf(words: Word[], owner: 'you' | 'other', after: Word[]): boolean {
  if (owner === 'you') return false
  const text = fold(phraseOf(words))
  return praise.test(text) || (question.test(text) && /^(?:if|whether|ob|wh\w+)$/.test(fold(after[0]?.text ?? '')))
}

/** Thanks, please, a dictated comma and pictures say nothing of the day. */
const polite = /^(please|pls|plz|bitte|thanks|thx|danke|comma|komma|[^\p{L}\d@]+)[.!,]?$/iu

/** How many words of politeness stand in front. */
export function politeIn(after: Word[]): number {
  return after.filter(({ text }, at) => /\p{L}/u.test(text) && polite.test(text) && at < 1).length
}

/** The words that may say when: without politeness at their end. */
export function tailOf(after: Word[]): Word[] {
  return after.slice(0, after.findLastIndex(({ text }) => !polite.test(text)) + 1)
}

const opensTail =
  /^(?:over|between|ideally|every|each|maybe|perhaps|probably|zwischen|zw|jede[nrs]?|alle|vielleicht|eventuell|evtl|ggf|asap|soon|sometime|someday|later|eventually|yesterday|when|once|whenever|as|bald|zeitnah|gestern|sobald|wenn|if|unless|falls|sofern|demnachst|irgendwann|umgehend|sofort|bis|erst|so (?:bald|schnell)|by (?:then|the|when|our))(?![\p{L}\d])/u

/** Do these words behind a name say when, so that the name is who commits? One word always does, behind `@me` four. */
export function isTail(tail: Word[], owner: 'you' | 'other', scene: { locale: string }): boolean {
  if (tail.slice(0, -1).some(({ text }) => /\p{L}[.!?]$/u.test(text) && !isAbbreviation(text))) return false
  if (tail.length <= longestTail[owner]) return true
  const first = tail[0]?.text ?? ''
  const saysWhen =
    saysDay(first, scene) ||
    tail.every(({ text }) => isDayWord(text)) ||
    opensTail.test(fold(phraseOf(tail))) ||
    (isDayWord(first) && (owner === 'you' || tail.some(({ text }) => saysDay(text, scene))))
  const odd = tail.filter(({ text }) => !isDayWord(text)).length
  return saysWhen && (tail.length <= 6 || (odd <= 1 && tail.length <= longestDay))
}

/** Two letters are a weekday to a German reader only. */
export function saysDay(word: string, { locale }: { locale: string }): boolean {
  return speaksOfDay(word) || (locale.startsWith('de') && isDayWord(word) && shortWeekday(word) !== undefined)
}

/** A dot behind these ends no sentence. */
function isAbbreviation(word: string): boolean {
  return /^(?:\p{L}|ca|circa|einschl|inkl|incl|spat|spatest|hl|st|na|nachst|evtl|ggf|bzw|zw|resp|approx|od|vgl|etc|usw)\.$/u.test(
    fold(word),
  )
}
