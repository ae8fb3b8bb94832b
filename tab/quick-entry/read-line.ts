import type { LocalDate } from '#domain/time/day-number'
import { isOnlyLength } from './before/amounts.ts'
import { isChanging } from './before/changing-words.ts'
import { mayNameDay } from './before/may-name-day.ts'
import { isPronoun } from './before/pronouns.ts'
import { shortWeekday } from './day-tokens.ts'
import { fold } from './fold.ts'
import { isSurnameOfTheirs, mayBeSurname, mentionAt, spokenMentionAt, type Mention, type Names } from './owner-of.ts'
import { isDayOver, isDayWord, readDay, speaksOfDay } from './read-day.ts'

/** Who may be meant by an `@`, the day it is for the two, and how the reader writes days. */
export type LineScene = Names & { today: LocalDate; locale: string }

/** A line read as a commitment: its words without the marks, and where the marks stand in the line as typed. */
export type LineReading = {
  text: string
  owner: 'you' | 'other'
  due: LocalDate | undefined
  marks: { from: number; to: number }[]
  /** Words that speak of a day which nobody can name, as typed: they stay in the text. Empty when all is understood. */
  notUnderstood: string
  /** These words are understood, but the day they name is over. */
  isOver: boolean
}

type Word = { text: string; from: number; to: number }
type Span = { from: number; to: number; due: LocalDate; time: string }

/** No day is written in more words than "by the end of the second week of next month". */
const longestDay = 10

/** More than these many words behind a name that name no day are a sentence in which somebody is mentioned. */
const longestTail = { you: 4, other: 1 }

/** Words for the day that a commitment without a day gets anyway. */
const nextMeeting =
  /^((by|until|for|at|the|our|bis|zum|zu|beim|im|unser[a-z]*) )*(next|nachste[nsrm]?) (1:1|time|meeting|mal|termin|gesprach)\.?$/

/**
 * Reads a line that ends with a person and, if wanted, a day: "Draft the rota @priya thu", "… by friday @me". A named
 * person at the end is always a commitment; what is not understood of its day stays in the text, whole. Everything else
 * is a note and answers undefined: a name or a day in the middle of a sentence changes nothing.
 */
export function readLine(line: string, scene: LineScene): LineReading | undefined {
  const words = wordsOf(line)
  const texts = words.map(({ text }) => text)
  for (let at = words.length - 1; at >= 0 && at >= words.length - 1 - longestDay; at--) {
    const mention = mentionAt(texts, at, scene)
    const found = mention ? mentioned(line, words, { at, mention, scene }) : spoken(line, words, at, scene)
    if (found) return found
  }
  return undefined
}

/** A day at the very end of a line, for a box that already knows it writes a commitment. */
export function readTrailingDay(line: string, scene: LineScene): Omit<LineReading, 'owner'> | undefined {
  const words = wordsOf(line)
  const span = spanBefore(words, words.length, scene)
  if (span) return reading(line, words, { owner: 'you', spans: [span], due: span.due, kept: span.time })
  const doubt = doubtBefore(words, words.length, scene)
  return doubt.notUnderstood ? { text: line.trim(), due: undefined, marks: [], ...doubt } : undefined
}

type At = { at: number; mention: Mention; scene: LineScene }

function mentioned(line: string, words: Word[], { at, mention, scene }: At): LineReading | undefined {
  const { owner } = mention
  const name = { from: at, to: at + mention.words }
  if (at === 0) return ahead(line, words, { owner, name, scene })
  const after = words.slice(name.to)
  if (isOneOfSome(words, name, scene) || isSaidOf(words, owner, after)) return undefined
  const start = politeIn(after)
  const tail = tailOf(after.slice(start))
  const said = joined(tail)
  const day = readDay(said, { ...scene, isBehindName: true })
  const extra = joined([...after.slice(0, start), ...after.slice(start + tail.length)])
  const spans = [name, { from: name.to + start, to: name.to + start + tail.length }]
  if (day) return reading(line, words, { owner, spans, due: day.day, kept: both(day.time, extra) })
  if (nextMeeting.test(fold(said))) return reading(line, words, { owner, spans, due: undefined, kept: extra })
  if (!isTail(tail, owner, scene) || (tail.length > 0 && /[.!?]$/.test(words[name.to - 1]?.text ?? '')))
    return undefined
  const kept = joined(after)
  const isOver = isDayOver(said, { ...scene, isBehindName: true })
  if (isOver || tail.some(({ text }) => saysDay(text, scene))) {
    return reading(line, words, { owner, spans: [name], due: undefined, kept, notUnderstood: said, isOver })
  }
  const end = tailOf(words.slice(0, at)).length
  const span = spanBefore(words, end, scene)
  const polite = joined(words.slice(end, at))
  if (span) {
    return reading(line, words, {
      owner,
      spans: [span, name],
      due: span.due,
      kept: both(span.time, both(polite, kept)),
    })
  }
  const meeting = nextMeetingBefore(words, at)
  if (meeting) return reading(line, words, { owner, spans: [meeting, name], due: undefined, kept })
  return reading(line, words, { owner, spans: [name], due: undefined, kept, ...doubtBefore(words, end, scene) })
}

/** "@me fri book the room": a person and a day at the beginning, then what is to be done. Only for oneself. */
function ahead(
  line: string,
  words: Word[],
  { owner, name, scene }: { owner: 'you' | 'other'; name: { from: number; to: number }; scene: LineScene },
): LineReading | undefined {
  if (owner !== 'you') return undefined
  for (let to = Math.min(words.length - 1, name.to + longestDay); to > name.to; to--) {
    const phrase = joined(words.slice(name.to, to))
    const read = isOnlyLength(fold(phrase)) ? undefined : readDay(phrase, { ...scene, isBehindName: true })
    const next = words[to]?.text ?? ''
    if (!read || isDayWord(next) || isChanging(next)) continue
    const marks = words.slice(0, to).map(({ from, to: end }) => ({ from, to: end }))
    const text = both(line.slice(words[to]?.from).trim(), read.time)
    return { text, owner, due: read.day, marks, notUnderstood: '', isOver: false }
  }
  return undefined
}

/** A dictated "at me" counts with a day beside it only: without one it may be anything. */
function spoken(line: string, words: Word[], at: number, scene: LineScene): LineReading | undefined {
  const mention = spokenMentionAt(
    words.map(({ text }) => text),
    at,
    scene,
  )
  if (!mention || at === 0) return undefined
  const found = mentioned(line, words, { at, mention, scene })
  return found?.due === undefined ? undefined : found
}

/** "@priya and @me": a promise has one owner, and nobody can tell which. */
function isOneOfSome(words: Word[], name: { from: number; to: number }, scene: LineScene): boolean {
  const texts = words.map(({ text }) => text)
  const isOther = (at: number) => mentionAt(texts, at, scene) !== undefined
  const joins = /^(?:and|or|und|oder|[&+/])$/i.test(texts[name.from - 1] ?? '')
  return texts.some((_, at) => (at >= name.to || (joins && at < name.from)) && isOther(at))
}

const praise = /^(?:thanks|thx|kudos|props|shout-?out|congrats|congratulations|danke?|lob|gluckwunsch)\b/
const question = /^(?:ask|frag\w*|check|talk|speak) /

/** Thanks to somebody, and what somebody is asked, are no promise of theirs. */
function isSaidOf(words: Word[], owner: 'you' | 'other', after: Word[]): boolean {
  const text = fold(joined(words))
  return (
    praise.test(text) ||
    (owner === 'other' && question.test(text) && /^(?:if|whether|ob|wh\w+)$/.test(fold(after[0]?.text ?? '')))
  )
}

/** Thanks, please, a dictated comma and pictures say nothing of the day. */
const polite = /^(please|pls|plz|bitte|thanks|thx|danke|comma|komma|[^\p{L}\d@]+)[.!,]?$/iu

/** How many words of politeness stand in front. */
function politeIn(after: Word[]): number {
  return after.filter(({ text }, at) => /\p{L}/u.test(text) && polite.test(text) && at < 1).length
}

function tailOf(after: Word[]): Word[] {
  return after.slice(0, after.findLastIndex(({ text }) => !polite.test(text)) + 1)
}

const opensTail =
  /^(over|between|ideally|every|each|maybe|perhaps|probably|zwischen|jede[nrs]?|alle|vielleicht|eventuell|asap|soon|sometime|someday|later|eventually|yesterday|when|once|whenever|as|bald|zeitnah|gestern|sobald|wenn|if|unless|falls|sofern|demnachst|irgendwann|umgehend|sofort)$/

/** Do these words behind a name say when, so that the name is who commits? One word always does, behind `@me` four. */
function isTail(tail: Word[], owner: 'you' | 'other', scene: LineScene): boolean {
  if (tail.slice(0, -1).some(({ text }) => /\p{L}[.!?]$/u.test(text) && !isAbbreviation(text))) return false
  if (tail.length <= longestTail[owner]) return true
  const first = tail[0]?.text ?? ''
  const saysWhen =
    saysDay(first, scene) ||
    opensTail.test(fold(first).replace(/[.,;:!?]+$/, '')) ||
    (isDayWord(first) && (owner === 'you' || tail.some(({ text }) => saysDay(text, scene))))
  const odd = tail.filter(({ text }) => !isDayWord(text)).length
  return saysWhen && (tail.length <= 6 || (odd <= 1 && tail.length <= longestDay))
}

/** Two letters are a weekday to a German reader only. */
function saysDay(word: string, { locale }: LineScene): boolean {
  return speaksOfDay(word) || (locale.startsWith('de') && isDayWord(word) && shortWeekday(word) !== undefined)
}

/** A dot behind these ends no sentence. */
function isAbbreviation(word: string): boolean {
  return /^(?:\p{L}|ca|circa|einschl|inkl|incl|spat|spatest|hl|st|na|nachst|evtl|ggf|bzw|resp|approx|od|vgl|etc|usw)\.$/u.test(
    fold(word),
  )
}

/** The longest run of words right before `end` that names a day. One short word is too little here: "so" is a word. */
function spanBefore(words: Word[], end: number, scene: LineScene): Span | undefined {
  const texts = words.map(({ text }) => text)
  for (let from = Math.max(1, end - longestDay); from < end; from++) {
    const phrase = joined(words.slice(from, end))
    const read = readDay(phrase, scene)
    if (!read || isPronoun(texts[from] ?? '', joined(words.slice(from + 1, end)))) continue
    const isName =
      isSurnameOfTheirs(texts[from - 1], texts[from] ?? '', scene) || mayBeSurname(texts.slice(0, from), phrase, scene)
    if (isName || !mayNameDay(texts.slice(0, from), phrase)) return undefined
    return { from, to: end, due: read.day, time: read.time }
  }
  return undefined
}

function nextMeetingBefore(words: Word[], end: number): { from: number; to: number } | undefined {
  const froms = [5, 4, 3, 2].map((length) => end - length).filter((from) => from > 0)
  const from = froms.find((one) => nextMeeting.test(fold(joined(words.slice(one, end)))))
  const before = words[(from ?? 0) - 1]?.text ?? ''
  return from === undefined || isDayWord(before) || isChanging(before) ? undefined : { from, to: end }
}

/** What is to be said of the words right before `end`: that they name a day which is over, or one that nobody can tell. */
function doubtBefore(words: Word[], end: number, scene: LineScene): Doubt {
  const texts = words.map(({ text }) => text)
  for (let from = Math.max(1, end - longestDay); from < end; from++) {
    const phrase = joined(words.slice(from, end))
    if (!isDayOver(phrase, scene)) continue
    if (mayNameDay(texts.slice(0, from), phrase)) return { notUnderstood: phrase, isOver: true }
  }
  return { notUnderstood: dayWordsBefore(words, end), isOver: false }
}

/** The words about a day right before `end` that could not be read. */
function dayWordsBefore(words: Word[], end: number): string {
  let from = end
  while (from > 1 && end - from < longestDay && isDayWord(words[from - 1]?.text ?? '')) from--
  const phrase = words.slice(from, end)
  const isDated =
    phrase.length > 1 &&
    /^\d{1,2}(?:st|nd|rd|th|\.\d{1,2}\.\d*|\/\d{1,2})\b|^\d{1,2}\.\d{1,2}\.$/.test(phrase.at(-1)?.text ?? '')
  if (!isDated && !phrase.some(({ text }) => speaksOfDay(text))) return ''
  return joined(from > 1 && isChanging(words[from - 1]?.text ?? '') ? words.slice(from - 1, end) : phrase)
}

type Doubt = Pick<LineReading, 'notUnderstood' | 'isOver'>

type Marked = Partial<Doubt> & {
  owner: 'you' | 'other'
  spans: { from: number; to: number }[]
  due: LocalDate | undefined
  /** Words behind the marks that stay in the text. */
  kept: string
}

function reading(line: string, words: Word[], marked: Marked): LineReading | undefined {
  const { owner, spans, due, kept, notUnderstood = '', isOver = false } = marked
  const first = Math.min(...spans.map(({ from }) => from))
  const marks = spans
    .flatMap(({ from, to }) => words.slice(from, to))
    .map(({ from, to }) => ({ from, to }))
    .toSorted((one, two) => one.from - two.from)
  const before = line
    .slice(0, words[first]?.from)
    .replace(/[\s,;:–—→>…/|-]+$/, '')
    .trim()
  const gap = due && /^[\p{L}\d@]/u.test(kept) ? ', ' : ' '
  return before ? { text: kept ? before + gap + kept : before, owner, due, marks, notUnderstood, isOver } : undefined
}

function both(one: string, two: string): string {
  return [one, two].filter(Boolean).join(' ')
}

function wordsOf(line: string): Word[] {
  return [...line.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))
}

function joined(words: Word[]): string {
  return words.map((word) => word.text).join(' ')
}
