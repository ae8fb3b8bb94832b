import { z } from 'zod'
import { itemId, noteText, pairId, visibility } from './fields.ts'
import { answer, operation } from './operation.ts'
import { sampleId, samplePair } from './samples.ts'
import type { NoteView } from './view.ts'

/** `addendumTo` names an older note: the new one is filed under its session, beside it. */
export const addNote = operation({
  need: 'pair-write',
  effect: 'act',
  why: 'Each writes for both, or for themselves alone.',
  input: z.strictObject({
    pairId,
    id: itemId,
    text: noteText,
    visibility,
    addendumTo: itemId.optional(),
    /** Recognition: the other person reads it when they open the pair next. Only a shared note is one. */
    isThanks: z.literal(true).exactOptional(),
  }),
  output: answer<NoteOutput>(),
  sample: { ...samplePair, id: sampleId, text: 'Wants to lead it.', visibility: 'shared' },
})

export type NoteOutput = { note: NoteView; revision: string }
