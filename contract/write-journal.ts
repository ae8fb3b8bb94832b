import { z } from 'zod'
import type { JournalEntry } from '#domain/plan/journal'
import { itemId, pairId, plainText } from './fields.ts'
import { journalMaxLength } from './limits.ts'
import { journalPage } from './plan-fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair, sampleId } from './samples.ts'

/**
 * A page of one's own journal, read by nobody else until it is shared, page by page. Without a word on it the page goes. A
 * shared page is shared with every change.
 */
export const writeJournal = operation({
  need: 'plan-write',
  effect: 'act',
  why: 'A journal is its author’s; what they share, the other reads.',
  input: z.strictObject({
    pairId,
    planId: itemId,
    page: journalPage,
    answers: z.array(plainText(journalMaxLength)).max(8),
    ratings: z.array(z.int().min(1).max(5).nullable()).max(8).exactOptional(),
    isShared: z.boolean(),
  }),
  output: answer<WriteJournalOutput>(),
  sample: {
    ...samplePair,
    planId: sampleId,
    page: 'week-6',
    answers: ['Two late ones less.', '', ''],
    isShared: false,
  },
})
/** The page as it is kept; null when it is gone. */
export type WriteJournalOutput = { entry: JournalEntry | null; revision: string }
