import { z } from 'zod'
import { addressesAtMost } from './limits.ts'
import { answer, operation } from './operation.ts'

/**
 * Who organises meetings for the caller without taking part, by mail address. Without `delegates` nothing changes, and the
 * answer is who was named before.
 */
export const nameDelegates = operation({
  need: 'everyone',
  effect: 'write',
  why: 'Each names who calls for their own meetings.',
  input: z.strictObject({
    delegates: z
      .array(z.email('This is not a mail address.'), 'Send the addresses as a list.')
      .max(addressesAtMost, `Name at most ${addressesAtMost} people.`)
      .optional(),
  }),
  output: answer<NameDelegatesOutput>(),
  sample: {},
})

export type NameDelegatesOutput = { delegates: { name: string; address: string }[] }
