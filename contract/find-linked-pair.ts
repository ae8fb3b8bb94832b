import { z } from 'zod'

/**
 * Which 1:1 a link in one's own mail leads to. The reference is made of nobody's id and means something to the person
 * alone to whom the mail went: whoever else sends it finds nothing.
 */
export const findLinkedPairInput = z.strictObject({
  reference: z.string().regex(/^[\w-]{22}$/, 'This is not the reference of a link.'),
})
export type FindLinkedPairInput = z.infer<typeof findLinkedPairInput>
/** Null: there is no such pair, it is over, or the link was somebody else's. */
export type FindLinkedPairOutput = { pairId: string | null }
