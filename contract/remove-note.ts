import { z } from 'zod'
import { etag, itemId, pairId, visibility } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleNote } from './samples.ts'

export const removeNote = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only who wrote a note takes it away, a shared one within the hour.',
  input: z.strictObject({ pairId, noteId: itemId, visibility, etag }),
  output: answer<RemovedOutput>(),
  sample: { ...sampleNote, visibility: 'shared' },
})

export type RemovedOutput = { revision: string }
