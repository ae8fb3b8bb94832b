import { z } from 'zod'
import { pairId, threadId } from './fields.ts'
import type { PairView } from './view.ts'

/**
 * The panel knows its meeting's thread, the home page knows the pair. `since` is the revision the caller has:
 * an unchanged pair answers "unchanged" for the price of one point read.
 */
export const openPairInput = z
  .strictObject({ thread: threadId.optional(), pairId: pairId.optional(), since: z.string().max(100).optional() })
  .refine((input) => (input.thread === undefined) !== (input.pairId === undefined), {
    message: 'Name either the meeting thread or the pair.',
    path: ['thread'],
  })

export type OpenPairInput = z.infer<typeof openPairInput>
export type OpenPairOutput = { kind: 'unchanged'; revision: string } | { kind: 'open'; pair: PairView }
