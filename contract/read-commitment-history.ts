import { z } from 'zod'
import type { Side } from '#domain/pair'
import { itemId, pairId } from './fields.ts'

export const readCommitmentHistoryInput = z.strictObject({ pairId, commitmentId: itemId })
export type ReadCommitmentHistoryInput = z.infer<typeof readCommitmentHistoryInput>
/** The ledger of one promise, oldest first: when, which side, and which fields. Never a word of text. */
export type LedgerEntry = { at: string; by: Side; what: 'added' | 'edited' | 'removed'; fields: string[] }
export type ReadCommitmentHistoryOutput = {
  entries: LedgerEntry[]
  moves: { at: string; from: string; to: string; ack: boolean }[]
}
