import { z } from 'zod'
import { etag, itemId, pairId, visibility } from './fields.ts'

export const removeNoteInput = z.strictObject({ pairId, noteId: itemId, visibility, etag })
export type RemoveNoteInput = z.infer<typeof removeNoteInput>
export type RemovedOutput = { revision: string }
