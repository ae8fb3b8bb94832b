import { z } from 'zod'
import { itemId, noteText, pairId, visibility } from './fields.ts'
import type { NoteView } from './view.ts'

export const addNoteInput = z.strictObject({ pairId, id: itemId, text: noteText, visibility })
export type AddNoteInput = z.infer<typeof addNoteInput>
export type NoteOutput = { note: NoteView; revision: string }
