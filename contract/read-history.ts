import { z } from 'zod'
import { day, pairId, threadId } from './fields.ts'
import type { CommitmentView, NoteView, SessionView, TopicView } from './view.ts'

/**
 * A page of past sessions, newest first. `before` continues after an earlier page; `find` looks for words. With the
 * meeting's `thread`, the caller's private notes stay away while a third person is in it.
 */
export const readHistoryInput = z.strictObject({
  pairId,
  thread: threadId.optional(),
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
