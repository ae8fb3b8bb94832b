import { z } from 'zod'
import type { Side } from '#domain/pair'
import { itemId, pairId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleId, samplePair } from './samples.ts'

export const readCommitmentHistory = operation({
  need: 'pair-read',
  effect: 'read',
  why: 'Both see who changed what, and when; never the words.',
  input: z.strictObject({ pairId, commitmentId: itemId }),
  output: answer<ReadCommitmentHistoryOutput>(),
  sample: { ...samplePair, commitmentId: sampleId },
})

/**
 * The ledger of one promise, oldest first: when, which side, which fields and by which act, and the status afterwards, where
 * it was written down. Never a word of text.
 */
export type LedgerEntry = {
  at: string
  by: Side
  what: 'added' | 'edited' | 'removed'
  fields: string[]
  act?: string
  became?: string
}
export type ReadCommitmentHistoryOutput = {
  entries: LedgerEntry[]
  moves: { at: string; from: string; to: string; ack: boolean }[]
}
