import type { LocalDate } from '#domain/time/day-number'
import { isChanging } from './before/changing-words.ts'
import { mayNameDay } from './before/may-name-day.ts'
import { isPronoun } from './before/pronouns.ts'
import { fold } from './fold.ts'
import { phraseOf, longestDay, type Word } from './line-words.ts'
import { isSurnameOfTheirs, mayBeSurname, type Names } from './owner-of.ts'
import { isDayOver, isDayWord, readDay, speaksOfDay } from './read-day.ts'

type Scene = Names & { today: LocalDate; locale: string }

/** Words that name a day, by their place in the line, and the time in them that stays in the text. */
export type DayInLine = { from: number; to: number; due: LocalDate; time: string }

/** What could not be made a day of, as typed; `isOver` when it is one that is over. */
export type Doubt = { notUnderstood: string; isOver: boolean }

/** Words for the day that a commitment without a day gets anyway. */
const nextMeeting =
  /^((by|until|for|at|the|our|bis|zum|zu|beim|im|unser[a-z]*) )*(next|nachste[nsrm]?) (1:1|time|meeting|mal|termin|gesprach)\.?$/

/** The longest run of words right before `end` that names a day. One short word is too little here: "so" is a word. */
export function spanBefore(words: Word[], end: number, scene: Scene): DayInLine | undefined {
  const texts = words.map(({ text }) => text)
  for (let from = Math.max(1, end - longestDay); from < end; from++) {
    const phrase = phraseOf(words.slice(from, end))
    const read = readDay(phrase, scene)
    if (!read || isPronoun(texts[from] ?? '', phraseOf(words.slice(from + 1, end)))) continue
    const isName =
      isSurnameOfTheirs(texts[from - 1], texts[from] ?? '', scene) || mayBeSurname(texts.slice(0, from), phrase, scene)
    if (isName || !mayNameDay(texts.slice(0, from), phrase)) return undefined
    return { from, to: end, due: read.day, time: read.time }
  }
  return undefined
}

/** Do these words name the next 1:1? */
export function isNextMeeting(words: string): boolean {
  return nextMeeting.test(fold(words))
}

/** The words right before `end` that name the next 1:1. */
export function nextMeetingBefore(words: Word[], end: number): { from: number; to: number } | undefined {
  const froms = [5, 4, 3, 2].map((length) => end - length).filter((from) => from > 0)
  const from = froms.find((one) => isNextMeeting(phraseOf(words.slice(one, end))))
  const before = words[(from ?? 0) - 1]?.text ?? ''
  return from === undefined || isDayWord(before) || isChanging(before) ? undefined : { from, to: end }
}

/** What is to be said of the words right before `end`: that they name a day which is over, or one that nobody can tell. */
export function doubtBefore(words: Word[], end: number, scene: Scene): Doubt {
  const texts = words.map(({ text }) => text)
  for (let from = Math.max(1, end - longestDay); from < end; from++) {
    const phrase = phraseOf(words.slice(from, end))
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
  return phraseOf(from > 1 && isChanging(words[from - 1]?.text ?? '') ? words.slice(from - 1, end) : phrase)
}
