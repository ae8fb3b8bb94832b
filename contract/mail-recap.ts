import { z } from 'zod'
import { day, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'

/** Sends the recap of a closed 1:1 to the caller's own mailbox, and to nobody else's. */
export const mailRecap = operation({
  need: 'pair-write',
  effect: 'write',
  why: 'Each takes what was agreed to their own mailbox; nobody can send it to somebody else.',
  input: z.strictObject({ pairId, on: day }),
  output: answer<MailRecapOutput>(),
  sample: { ...samplePair, on: '2026-10-15' },
})

/**
 * sent: `to` whom, also when it was sent before; unknown: it may be there, so it is not sent again; refused: Exchange did not
 * take it; busy: the mailbox that sends has no place at the moment; no-address: the directory knows no address of theirs.
 */
export type MailRecapOutput = { state: 'sent' | 'unknown'; to: string } | { state: 'refused' | 'busy' | 'no-address' }
