import { z } from 'zod'
import { mailAddress } from './fields.ts'
import { addressesAtMost } from './limits.ts'
import type { OpenPairOutput } from './open-pair.ts'
import { answer, operation } from './operation.ts'

/**
 * Outlook tells a pane who is invited by mail address and display name, written as one or the address alone. They are hints: the directory says whose they
 * are, and the pair's two people decide who may open it. Answered as `openPair` answers; from then on the pair has a name.
 */
export const openAppointment = operation({
  need: 'pair-read',
  effect: 'read',
  why: 'As openPair, found by who is invited instead of by a meeting.',
  input: z.strictObject({
    addresses: z
      .array(mailAddress, 'Send the addresses as a list.')
      .min(1, 'Name who is in this appointment.')
      .max(addressesAtMost, `More than ${addressesAtMost} addresses are no 1:1.`),
    /** Who called for it without being invited, one of the addresses: perhaps an assistant. */
    organizer: mailAddress.optional(),
  }),
  output: answer<OpenPairOutput>(),
  sample: { addresses: ['elena@contoso.example', 'priya@contoso.example'] },
})
