import { z } from 'zod'
import type { PairId } from '#domain/pair'
import { answer, operation } from './operation.ts'
import { linkWord } from './read-mail-link.ts'

/**
 * Makes the caller's list in Microsoft To Do say what the record says: what is new or moved is written there, what was
 * ticked here is ticked there, what was dropped goes. `reopen` names promises, by the word of their link, that their owner
 * says are not done although they are ticked there.
 */
export const syncTodo = operation({
  need: 'everyone',
  effect: 'write',
  why: 'Each keeps their own list in step, and hears what they ticked there.',
  input: z.strictObject({ reopen: z.array(linkWord, 'Send the words as a list.').max(50, 'Name at most 50.') }),
  output: answer<SyncTodoOutput>(),
  sample: { reopen: [] },
})

/** A promise of the caller that is ticked in To Do and open here. */
export type TickedInTodo = {
  word: string
  pairId: PairId
  commitmentId: string
  etag: string
  text: string
  otherName: string
}

/** off: there is no list, or it was removed in To Do, which switches it off. */
export type SyncTodoOutput = { kind: 'off' } | { kind: 'synced'; ticked: TickedInTodo[] }
