import type { LocalDate } from '#domain/time/day-number'
import { readDay } from './read-day.ts'

/** Who may be meant by an `@`: the two people of the pair, and the day it is for them. */
export type LineScene = { you: readonly string[]; other: readonly string[]; today: LocalDate }

/** A line read as a promise: its words without the marks, and where the marks stand in the line as typed. */
export type LineReading = {
  text: string
  owner: 'you' | 'other'
  due: LocalDate | undefined
  marks: { from: number; to: number }[]
}

type Word = { text: string; from: number; to: number }

/** No day is written in more words than "by the day after tomorrow". */
const longestDay = 6

/** Words for the day that a promise without a day gets anyway. */
const nextMeeting = /^((by|until|for|at|the|bis|zum|beim|im) )*(next (1:1|time|meeting)|nachste[ns]? (1:1|mal))\.?$/

/**
 * Reads a line that ends with a person and, if wanted, a day: "Draft the rota @priya thu", "… by friday @me".
 * Everything else is a note and answers undefined: a name or a day in the middle of a sentence changes nothing.
 */
export function readLine(line: string, scene: LineScene): LineReading | undefined {
  const words = wordsOf(line)
  for (let at = words.length - 1; at > 0 && at >= words.length - 1 - longestDay; at--) {
    const owner = ownerOf(words[at]?.text ?? '', scene)
    if (!owner) continue
    const after = words.slice(at + 1)
    if (after.length > 0) {
      const due = readDay(joined(after), scene.today)
      return due === undefined && !nextMeeting.test(folded(joined(after)))
        ? undefined
        : reading(line, words, at, words.length, owner, due)
    }
    const span = daySpanBefore(words, at, scene.today)
    return reading(line, words, span?.from ?? at, words.length, owner, span?.due)
  }
  return undefined
}

/** A day at the very end of a line, for a box that already knows it writes a promise. */
export function readTrailingDay(line: string, scene: LineScene): Omit<LineReading, 'owner'> | undefined {
  const words = wordsOf(line)
  const span = daySpanBefore(words, words.length, scene.today)
  return span && reading(line, words, span.from, words.length, 'you', span.due)
}

/** The longest run of words right before `end` that names a day. Two letters are too little here: "so" is a word. */
function daySpanBefore(words: Word[], end: number, today: LocalDate): { from: number; due: LocalDate } | undefined {
  for (let from = Math.max(1, end - longestDay); from < end; from++) {
    const phrase = joined(words.slice(from, end))
    const due = phrase.replaceAll(/[^\p{L}\d]/gu, '').length > 2 ? readDay(phrase, today) : undefined
    if (due) return { from, due }
  }
  return undefined
}

function reading(
  line: string,
  words: Word[],
  from: number,
  to: number,
  owner: 'you' | 'other',
  due: LocalDate | undefined,
) {
  const marks = words.slice(from, to).map((word) => ({ from: word.from, to: word.to }))
  const text = line
    .slice(0, marks[0]?.from)
    .replace(/[\s,;:–-]+$/, '')
    .trim()
  return text ? { text, owner, due, marks } : undefined
}

const ownWords = new Set(['me', 'myself', 'ich', 'mich', 'mir'])
const otherWords = new Set(['you', 'du', 'dich', 'dir'])

/** `@` and one of the pair's names, or two letters of it and more; "me" and "you" work in both languages. */
function ownerOf(word: string, { you, other }: LineScene): 'you' | 'other' | undefined {
  const name = word.startsWith('@') ? folded(word.slice(1)).replace(/[.,;:!?]+$/, '') : ''
  if (name === '') return undefined
  if (ownWords.has(name)) return 'you'
  if (otherWords.has(name)) return 'other'
  const begins = (names: readonly string[]) =>
    name.length > 1 &&
    names
      .flatMap((full) => [folded(full), folded(spelledOut(full))])
      .some((full) => full.split(/\s+/).some((part) => part.startsWith(name)))
  if (begins(other)) return 'other'
  return begins(you) ? 'you' : undefined
}

function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
}

/** As a keyboard without umlauts writes it: Jörg is Joerg, Weiß is Weiss. */
function spelledOut(name: string): string {
  const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }
  return name
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[äöüß]/g, (letter) => letters[letter] ?? letter)
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
