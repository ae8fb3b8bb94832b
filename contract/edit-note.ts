import { z } from 'zod'
import type { NoteOutput } from './add-note.ts'
import { etag, itemId, noteText, pairId, visibility } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleNote } from './samples.ts'

/** `visibility` says where the note lies; it does not move it. A private line is never published by an edit. */
export const editNote = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Only who wrote a note rewrites it.',
  input: z.strictObject({ pairId, noteId: itemId, text: noteText, visibility, etag }),
  output: answer<NoteOutput>(),
  sample: { ...sampleNote, text: 'Wants to lead it.', visibility: 'shared' },
})
