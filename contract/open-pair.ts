import { z } from 'zod'
import { pairId, threadId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'
import type { PairView } from './view.ts'

/**
 * The panel knows its meeting's thread, the home page knows the pair. `since` is the revision the caller has:
 * an unchanged pair answers "unchanged" for the price of one point read. With `isHere` the caller says that they look at
 * the pair just now, and the answer says whether the other person does, so that both ask oftener while they are two.
 */
export const openPair = operation({
  need: 'pair-read',
  effect: 'read',
  why: 'The record belongs to the two; whoever was one of them reads on for a while what was shared.',
  input: z
    .strictObject({
      thread: threadId.optional(),
      pairId: pairId.optional(),
      since: z.string().max(100).optional(),
      isHere: z.literal(true).optional(),
    })
    .refine((input) => (input.thread === undefined) !== (input.pairId === undefined), {
      message: 'Name either the meeting thread or the pair.',
      path: ['thread'],
    }),
  output: answer<OpenPairOutput>(),
  sample: samplePair,
})

export type OpenPairOutput = ({ kind: 'unchanged'; revision: string } | { kind: 'open'; pair: PairView }) & {
  /** Only where `since` and `isHere` were given. */
  isOtherHere?: boolean
}
