import { z } from 'zod'
import { pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'

/**
 * "This is not a person", of somebody invited to the 1:1s of two: a bot, a room, a booking tool. Null takes it back. It
 * holds for this pair and outlives every reading of the calendar.
 */
export const markPerson = operation({
  need: 'pair-write',
  effect: 'write',
  why: 'The two know better than any rule who is no person.',
  input: z.strictObject({
    pairId,
    /** The key of one of the `others` of an entry, or of `notPeople`. */
    key: z.string().regex(/^[\w-]{1,64}$/, 'This is not the key of somebody in the calendar.'),
    said: z.literal('not_a_person', 'Say "not_a_person", or nothing.').nullable(),
  }),
  output: answer<MarkPersonOutput>(),
  sample: { ...samplePair, key: 'somebody', said: 'not_a_person' },
})

export type MarkPersonOutput = { said: 'not_a_person' | null }
