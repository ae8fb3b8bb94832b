import { z } from 'zod'
import type { PromiseAsk } from '#domain/mail-link'
import type { PairId, Side } from '#domain/pair'
import { answer, operation } from './operation.ts'
import type { CommitmentView, PersonView } from './view.ts'

/** The word that a link of a mail hands to the page. Its form is judged where it is read. */
export const linkWord = z
  .string('This is not a link of a mail.')
  .regex(/^[\w-]{1,64}$/, 'This is not a link of a mail. Open it from the mail once more.')

/** What a link in one's own mail leads to. Reading it changes nothing, however often a program follows it. */
export const readMailLink = operation({
  need: 'everyone',
  effect: 'read',
  why: 'A link in a mail means something to its receiver alone.',
  input: z.strictObject({ link: linkWord }),
  output: answer<MailLinkView>(),
  sample: { link: 'mJ3v0q8yT1bXc-Zk_5RwQA' },
})

/**
 * open: one click does what the link asks; used: it was done through this link, at `usedAt`; expired: its last day is
 * over; settled: the promise came to stand so that there is nothing to ask any more; read-only: the time under this
 * manager is over.
 */
export type MailLinkStanding = 'open' | 'used' | 'expired' | 'settled' | 'read-only'

/** A promise that a link leads to; `ask` is null where it only leads there. Days are those of the pair's zone. */
export type MailLinkPromise = {
  kind: 'promise'
  ask: PromiseAsk | null
  standing: MailLinkStanding
  /** UTC, ISO; null while the link was not used. */
  usedAt: string | null
  pairId: PairId
  you: Side
  other: PersonView
  commitment: CommitmentView
  /** It was put away: it stands in the history and no longer on the page of the 1:1. */
  isFiled: boolean
  today: string
  /** Day of the next planned 1:1, null with none planned. */
  nextOn: string | null
  /** A week after the day that counts now, or after today: the first day from then on on which the two work. */
  weekLaterOn: string
}

/**
 * One of the reader's own habits. `on` is today in the pair's zone, or in theirs, the day that a click is for; `settled`:
 * nothing is left to say of it. `other` is null in a plan of their own.
 */
export type MailLinkHabit = {
  kind: 'habit'
  standing: MailLinkStanding
  usedAt: string | null
  pairId: PairId
  planId: string
  habitId: string
  other: PersonView | null
  title: string
  on: string
  isDone: boolean
}

/** The weekly mail itself, which may rest for a while. `restsUntil` is the day from which it comes again, null while it comes. */
export type MailLinkRest = {
  kind: 'rest'
  standing: Extract<MailLinkStanding, 'open' | 'used' | 'expired'>
  usedAt: string | null
  today: string
  restsUntil: string | null
}

/** gone: no such pair, it is over, or the link was somebody else's: which of them is not told. */
export type MailLinkView =
  | { kind: 'gone' }
  | { kind: 'pair'; pairId: PairId }
  | { kind: 'own-plan' }
  | MailLinkPromise
  | MailLinkHabit
  | MailLinkRest
