import { z } from 'zod'
import { addressesAtMost } from './limits.ts'

/**
 * Who organises meetings for the caller without taking part, by mail address. Without `delegates` nothing changes, and the
 * answer is who was named before.
 */
export const nameDelegatesInput = z.strictObject({
  delegates: z
    .array(z.email('This is not a mail address.'), 'Send the addresses as a list.')
    .max(addressesAtMost, `Name at most ${addressesAtMost} people.`)
    .optional(),
})
export type NameDelegatesInput = z.infer<typeof nameDelegatesInput>
export type NameDelegatesOutput = { delegates: { name: string; address: string }[] }
