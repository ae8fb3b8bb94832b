import { z } from 'zod'
import { mailAddress } from './fields.ts'
import { addressesAtMost } from './limits.ts'

/**
 * Outlook tells a pane who is invited by mail address and nothing else. They are hints: the directory says whose they
 * are, and the pair's two people decide who may open it. Answered as `openPair` answers; from then on the pair has a name.
 */
export const openAppointmentInput = z.strictObject({
  addresses: z
    .array(mailAddress, 'Send the addresses as a list.')
    .min(1, 'Name who is in this appointment.')
    .max(addressesAtMost, `More than ${addressesAtMost} addresses are no 1:1.`),
})

export type OpenAppointmentInput = z.infer<typeof openAppointmentInput>
