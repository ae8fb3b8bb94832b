import { z } from 'zod'
import { mailAddress } from './fields.ts'
import { addressesAtMost } from './limits.ts'

/**
 * Outlook tells a pane who is invited by mail address and display name, written as one or the address alone. They are hints: the directory says whose they
 * are, and the pair's two people decide who may open it. Answered as `openPair` answers; from then on the pair has a name.
 */
export const openAppointmentInput = z.strictObject({
  addresses: z
    .array(mailAddress, 'Send the addresses as a list.')
    .min(1, 'Name who is in this appointment.')
    .max(addressesAtMost, `More than ${addressesAtMost} addresses are no 1:1.`),
  /** Who called for it without being invited, one of the addresses: perhaps an assistant. */
  organizer: mailAddress.optional(),
})

export type OpenAppointmentInput = z.infer<typeof openAppointmentInput>
