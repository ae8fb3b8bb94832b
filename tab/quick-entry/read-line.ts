import type { LocalDate } from '#domain/time/day-number'
import { isOnlyLength } from './before/amounts.ts'
import { isChanging } from './before/changing-words.ts'
import { isPeriod } from './before/labels.ts'
import { isLimit } from './before/limits.ts'
import { isOneOfSome, isSaidOf, isTail, politeIn, saysDay, tailOf } from './behind-name.ts'
import { type Doubt, doubtBefore, isNextMeeting, nextMeetingBefore, spanBefore } from './day-before.ts'
import { fold } from './fold.ts'
import { both, phraseOf, longestDay, type Word, wordsOf } from './line-words.ts'
import { mentionAt, spokenMentionAt, type Mention, type Names } from './owner-of.ts'
import { isDayOver, isDayWord, readDay } from './read-day.ts'

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

/**
 * Reads a line that ends with a person and, if wanted, a day: "Draft the rota @priya thu", "… by friday @me". A named
 * person at the end is always a commitment; what is not understood of its day stays in the text, whole. Everything else
 * is a note and answers undefined: a name or a day in the middle of a sentence changes nothing. Addresses of the web
 * behind it all, as one pastes them, stay in the text and hide neither.
 */
export function readLine(line: string, scene: LineScene): LineReading | undefined {
  return beforeAddresses(line, (said) => lineIn(said, scene))
}

function lineIn(line: string, scene: LineScene): LineReading | undefined {
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
  return beforeAddresses(line, (said) => trailingDayIn(said, scene))
}

function trailingDayIn(line: string, scene: LineScene): Omit<LineReading, 'owner'> | undefined {
  const words = wordsOf(line)
  const span = spanBefore(words, words.length, scene)
  if (span) return reading(line, words, { owner: 'you', spans: [span], due: span.due, kept: span.time })
  const doubt = doubtBefore(words, words.length, scene)
  return doubt.notUnderstood ? { text: line.trim(), due: undefined, marks: [], ...doubt } : undefined
}

const addressesAtEnd = /(?:\s+https?:\/\/\S+)+\s*$/i

/** Reads a line as if no address stood at its end, and puts it back; one that says nothing without it is read as it is. */
function beforeAddresses<Reading extends { text: string }>(
  line: string,
  read: (said: string) => Reading | undefined,
): Reading | undefined {
  const end = addressesAtEnd.exec(line)
  const found = end === null ? undefined : read(line.slice(0, end.index))
  return end && found ? { ...found, text: both(found.text, end[0].trim()) } : read(line)
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
  const said = phraseOf(tail).replace(/^[/|] /, '')
  const isAsked = said.endsWith('?') && !isLimit(fold(said))
  const day = isAsked ? undefined : readDay(said, { ...scene, isBehindName: true })
  const extra = phraseOf([...after.slice(0, start), ...after.slice(start + tail.length)])
  const spans = [name, { from: name.to + start, to: name.to + start + tail.length }]
  if (day) return reading(line, words, { owner, spans, due: day.day, kept: both(day.time, extra) })
  if (isNextMeeting(said)) return reading(line, words, { owner, spans, due: undefined, kept: extra })
  if (!isTail(tail, owner, scene) || (tail.length > 0 && /[.!?]$/.test(words[name.to - 1]?.text ?? '')))
    return undefined
  const kept = phraseOf(after)
  const isOver = isDayOver(said, { ...scene, isBehindName: true })
  if (isOver || tail.some(({ text }) => saysDay(text, scene))) {
    return reading(line, words, { owner, spans: [name], due: undefined, kept, notUnderstood: said, isOver })
  }
  const end = tailOf(words.slice(0, at)).length
  const span = spanBefore(words, end, scene)
  const polite = phraseOf(words.slice(end, at))
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
    const phrase = phraseOf(words.slice(name.to, to))
    const isThing = isOnlyLength(fold(phrase)) || isPeriod(fold(phrase)) || /^\d+[/.]\d+$/.test(phrase)
    const read = isThing ? undefined : readDay(phrase, { ...scene, isBehindName: true })
    const next = words[to]?.text ?? ''
    const isAway = to === words.length - 1 && /^(?:frei|urlaub|weg|krank|off|out|away|ooo|leave|holiday)\b/i.test(next)
    if (!read || isDayWord(next) || isChanging(next) || isAway) continue
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
