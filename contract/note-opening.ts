import { z } from 'zod'
import { pairId } from './fields.ts'

/** The caller has the panel of this pair open. Which planned 1:1 that is around, if any, the API finds by its own clock. */
export const noteOpeningInput = z.strictObject({ pairId })
export type NoteOpeningInput = z.infer<typeof noteOpeningInput>
/** `isAround` a planned 1:1: only then was anything written. */
export type NoteOpeningOutput = { isAround: boolean }
