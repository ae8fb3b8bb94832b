import type { Digest } from '../../ports/digest-writer.ts'
import type { DigestWords } from './digest-words.ts'

/** `linkTo` leads to the place that a word stands for, or without one to the list. */
export type DigestMailParts = {
  digest: Digest
  words: DigestWords
  linkTo: (word?: string) => string
  /** Where the organisation's figures stand. */
  figuresLink: string
}
