import type { NoteView } from '#contract/view'
import type { Made } from './step.ts'

type Facts = {
  pairId: string
  text: string
  visibility: NoteView['visibility']
  addendumTo?: string
  isThanks?: boolean
}

/** A new note. */
export function madeNote({ pairId, text, visibility, addendumTo, isThanks = false }: Facts): Made {
  const id = crypto.randomUUID()
  const input = {
    pairId,
    id,
    text,
    visibility,
    ...(addendumTo !== undefined && { addendumTo }),
    ...(isThanks && ({ isThanks } as const)),
  }
  return { lineId: id, change: { operation: 'addNote', input } }
}
