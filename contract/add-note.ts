import { z } from 'zod'
import { itemId, noteText, pairId, visibility } from './fields.ts'
import type { NoteView } from './view.ts'

/** `addendumTo` names an older note: the new one is filed under its session, beside it. */
export const addNoteInput = z.strictObject({
  pairId,
  id: itemId,
  text: noteText,
  visibility,
  addendumTo: itemId.optional(),
})
export type AddNoteInput = z.infer<typeof addNoteInput>
export type NoteOutput = { note: NoteView; revision: string }
