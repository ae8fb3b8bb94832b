import { z } from 'zod'
import { day, pairId, threadId } from './fields.ts'
import { answer, operation } from './operation.ts'
import { samplePair } from './samples.ts'
import type { CommitmentView, NoteView, SessionView, TopicView } from './view.ts'

/**
 * A page of past sessions, newest first. `before` continues after an earlier page; `find` looks for words. The caller's
 * private notes come only to where nobody else looks: to a meeting, named by its `thread`, of the two alone, or to a page
 * of their own with no meeting around it. Who says neither gets what is shared.
 */
export const readHistory = operation({
  need: 'pair-read',
  effect: 'read',
  why: 'Both read what they shared, and each their own private lines.',
  input: z.strictObject({
    pairId,
    thread: threadId.optional(),
    place: z.literal('own-page').optional(),
    before: day.optional(),
    find: z.string().max(200, 'Look for fewer words.').trim().optional(),
  }),
  output: answer<ReadHistoryOutput>(),
  sample: { ...samplePair, find: 'Lisbon' },
})

export type PastSession = {
  on: string
  session: SessionView | null
  notes: NoteView[]
  commitments: CommitmentView[]
  topics: TopicView[]
}
export type ReadHistoryOutput = { sessions: PastSession[]; next: string | null }
