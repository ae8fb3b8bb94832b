import { z } from 'zod'
import { answer, operation } from './operation.ts'

/**
 * Which 1:1 a link in one's own mail leads to. The reference is made of nobody's id and means something to the person
 * alone to whom the mail went: whoever else sends it finds nothing.
 */
export const findLinkedPair = operation({
  need: 'everyone',
  effect: 'read',
  why: 'A link in a mail means something to its receiver alone.',
  input: z.strictObject({
    reference: z.string().regex(/^[\w-]{22}$/, 'This is not the reference of a link.'),
  }),
  output: answer<FindLinkedPairOutput>(),
  sample: { reference: 'mJ3v0q8yT1bXc-Zk_5RwQA' },
})

/** Null: there is no such pair, it is over, or the link was somebody else's. */
export type FindLinkedPairOutput = { pairId: string | null }
