import type { MailWords } from '#domain/mail-link'
import type { PairId } from '#domain/pair'
import type { Mail } from './mail-sender.ts'

/**
 * One promise in a digest. `on` is its first agreed date when it is late, else the day that counts now; null for one without
 * a date. `text` is empty where titles are hidden.
 */
export type DigestPromise = { id: string; text: string; with: string; pairId: PairId; on: string | null }

export type DigestMeeting = { with: string; pairId: PairId; startAt: string; topics: number; promises: number }

/**
 * A pair that the reader leads and whose rhythm asks for a 1:1: `days` since the last one, `plannedOn` where one stands in the
 * calendar after the week of the mail.
 */
export type DigestDue = { with: string; pairId: PairId; days: number; isOverdue: boolean; plannedOn: string | null }

/**
 * One of the reader's own habits: on which days it is meant (1 = Monday), and how last week went where there was one. `with`
 * is null in a plan of the reader's own.
 */
export type DigestHabit = {
  id: string
  title: string
  with: string | null
  pairId: PairId
  days: number[]
  lastWeek?: { done: number; of: number }
}

/** Somebody thanked the reader on a day. What for is a note, and notes are in no mail. */
export type DigestThanks = { with: string; pairId: PairId; on: string }

/** Everything a week's digest tells one person. Titles only; no note, nothing private. */
export type Digest = {
  to: string
  firstName: string
  language: string
  zone: string
  /** The words in the links: they lead this person alone, and tell nobody else where. */
  links: MailWords
  /** How times of day are written; without it as the language's place writes them. */
  clock?: '12' | '24'
  /** Counts stand in place of titles. */
  hidesTitles?: true
  /** It tells of seven days from today on, and not of a week that begins on Monday. */
  isFromToday?: true
  /** Local date on which it is sent. */
  today: string
  /** What others wrote down for this person and wait to hear about; `on` is the day they asked for. */
  askedOfYou: DigestPromise[]
  youOwe: DigestPromise[]
  owedToYou: DigestPromise[]
  /** Promises owed to the person that are due after these days and are only counted. */
  owedLater: number
  meetings: DigestMeeting[]
  habits: DigestHabit[]
  thanks: DigestThanks[]
  /** Other pairs that wait, the longest first. */
  due: DigestDue[]
  /** For HR, in the first mail after a release: its first and its last day. */
  release?: { from: string; last: string }
  /** The longest overdue pair without a plan, if there is one: the only reminder a digest carries. */
  nudge?: { with: string; pairId: PairId; days: number; weeks: number }
}

/** Turns a digest into a mail in the person's language. */
export interface DigestWriter {
  write(digest: Digest): Mail
}
