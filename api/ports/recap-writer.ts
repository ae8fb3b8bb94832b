import type { Side } from '#domain/pair'
import type { SessionRecap } from '#domain/sessions/recap'
import type { Mail } from './mail-sender.ts'

/** What one closed 1:1 came to, for one of the two. Shared words alone: no note and nothing private. */
export type RecapMail = {
  to: string
  language: string
  zone: string
  /** How times of day are written; without it as the language's place writes them. */
  clock?: '12' | '24'
  /** Counts stand in place of titles. */
  hidesTitles?: true
  /** Local date in the pair's zone on which it is sent. */
  today: string
  you: Side
  other: { displayName: string; firstName: string }
  recap: SessionRecap
  /** The two said that no next step is needed. */
  noneNeeded: boolean
  /** When the next one begins (UTC, ISO); absent with none planned. */
  nextAt?: string
  /** The word of the link to the 1:1: it leads this person alone. */
  link: string
}

/** Turns a recap into a mail in the person's language. */
export interface RecapWriter {
  write(recap: RecapMail): Mail
}
