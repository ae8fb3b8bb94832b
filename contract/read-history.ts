import { z } from 'zod'
import { day, pairId, threadId } from './fields.ts'
import type { CommitmentView, NoteView, SessionView, TopicView } from './view.ts'

/**
 * A page of past sessions, newest first. `before` continues after an earlier page; `find` looks for words. The caller's
 * private notes come only to where nobody else looks: to a meeting, named by its `thread`, of the two alone, or to a page
 * of their own with no meeting around it. Who says neither gets what is shared.
 */
export const readHistoryInput = z.strictObject({
  pairId,
  thread: threadId.optional(),
  place: z.literal('own-page').optional(),
  before: day.optional(),
  find: z.string().max(200, 'Look for fewer words.').trim().optional(),
})
export type ReadHistoryInput = z.infer<typeof readHistoryInput>
export type PastSession = {
  on: string
  session: SessionView | null
  notes: NoteView[]
  commitments: CommitmentView[]
  topics: TopicView[]
}
export type ReadHistoryOutput = { sessions: PastSession[]; next: string | null }
