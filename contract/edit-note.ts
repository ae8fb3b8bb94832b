import { z } from 'zod'
import { etag, itemId, noteText, pairId, visibility } from './fields.ts'

/** `visibility` says where the note lies; it does not move it. A private line is never published by an edit. */
export const editNoteInput = z.strictObject({ pairId, noteId: itemId, text: noteText, visibility, etag })
export type EditNoteInput = z.infer<typeof editNoteInput>
