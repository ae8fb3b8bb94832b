import type { Digest } from '../../ports/digest-writer.ts'
import type { MailSection } from '../look/mail-section.ts'
import type { DigestWords } from './digest-words.ts'

/** `linkTo` leads to the place that a word stands for, or without one to the list. */
export type DigestMailParts = {
  digest: Digest
  words: DigestWords
  linkTo: (word?: string) => string
  /** Where the organisation's figures stand. */
  figuresLink: string
}

/** The same, with what both forms of the mail tell: thought of once, written twice. */
export type ToldDigest = DigestMailParts & { summary: string; sections: readonly MailSection[] }
