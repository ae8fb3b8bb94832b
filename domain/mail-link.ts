import type { PairId } from './pair.ts'
import { dateOfDay } from './time/date-of-day.ts'
import { dayNumber, type LocalDate } from './time/day-number.ts'

/**
 * What a link of a mail asks for. done, move, accept: of one promise; habit: whether it was done today; rest: that the weekly
 * mail rests for a while.
 */
export type MailAsk = 'done' | 'move' | 'accept' | 'habit' | 'rest'

/** Those that are about one promise. */
export type PromiseAsk = Exclude<MailAsk, 'habit' | 'rest'>

/**
 * The word that a link of a mail hands to the page. Every mark in it is a code that only its reader's own key makes, so it
 * names nobody, means nothing to anybody else, and cannot be made up. `until` is the last day on which an ask may be followed.
 */
export type MailLink =
  | { kind: 'pair'; pair: string }
  | { kind: 'promise'; pair: string; mark: string }
  | { kind: 'ask'; ask: Exclude<MailAsk, 'rest'>; until: LocalDate; pair: string; mark: string }
  | { kind: 'ask'; ask: 'rest'; until: LocalDate; mark: string }

/** How long the asks of a mail may be followed, in days: until the mail after the next one has come. */
export const mailAskDays = 14

/** Makes 22 characters (`A-Z a-z 0-9 - _`) from a text, with a key that is one person's alone. */
export type Mark = (parts: readonly string[]) => string

/** A promise, or a habit. */
type OneOfPair = { pairId: PairId; id: string }

const pairAsks = { d: 'done', m: 'move', a: 'accept', h: 'habit' } as const
const letters = { done: 'd', move: 'm', accept: 'a', habit: 'h', rest: 's' } as const satisfies Record<MailAsk, string>

/** The words of all links in one person's mail. */
export type MailWords = {
  pair: (pairId: PairId) => string
  promise: (promise: OneOfPair) => string
  ask: (ask: Exclude<MailAsk, 'rest'>, one: OneOfPair, until: LocalDate) => string
  rest: (until: LocalDate) => string
}

/**
 * Writes the words of the links in the mail of `oid`.
 *
 * Example: the word for a pair is 22 characters, the one that asks whether a promise is done 48: a letter, the day it ends
 * in three, the pair, and a mark over all of it.
 */
export function mailWords(oid: string, mark: Mark): MailWords {
  const pair = (pairId: PairId) => mark(['link', oid, pairId])
  return {
    pair,
    promise: ({ pairId, id }) => `o${pair(pairId)}${mark(['promise', oid, pairId, id])}`,
    ask: (ask, { pairId, id }, until) =>
      `${letters[ask]}${shortDay(until)}${pair(pairId)}${mark([ask, until, oid, pairId, id])}`,
    rest: (until) => `${letters.rest}${shortDay(until)}${mark(['rest', until, oid])}`,
  }
}

/** Reads a word as it came from outside; undefined when it has none of the forms. Whether its marks are right is asked later. */
export function parseMailLink(word: string): MailLink | undefined {
  if (/^[\w-]{22}$/.test(word)) return { kind: 'pair', pair: word }
  const promise = /^o([\w-]{22})([\w-]{22})$/.exec(word)
  if (promise) return { kind: 'promise', pair: promise[1] ?? '', mark: promise[2] ?? '' }
  const ask = /^([dmah])([0-9a-z]{3})([\w-]{22})([\w-]{22})$/.exec(word)
  if (ask) {
    const [, letter, day = '', pair = '', mark = ''] = ask
    return {
      kind: 'ask',
      ask: pairAsks[letter as keyof typeof pairAsks],
      until: dayOf(day),
      pair,
      mark,
    }
  }
  const rest = /^s([0-9a-z]{3})([\w-]{22})$/.exec(word)
  return rest ? { kind: 'ask', ask: 'rest', until: dayOf(rest[1] ?? ''), mark: rest[2] ?? '' } : undefined
}

/** Three digits to the base of 36 count the days until the year 2097. */
function shortDay(day: LocalDate): string {
  return dayNumber(day).toString(36).padStart(3, '0')
}

function dayOf(short: string): LocalDate {
  return dateOfDay(Number.parseInt(short, 36))
}
