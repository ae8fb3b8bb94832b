import type { Commitment } from '#domain/commitment'
import type { Note } from '#domain/note'
import type { Line, LineKind } from '../ports/pair-store.ts'

/**
 * Is a line that is to be created what stands there already under its id? The times of the server may differ, and so
 * may a due date that followed from the next planned 1:1; what a person wrote may not.
 */
export function isSameLine(kind: LineKind, kept: Line, offered: Line): boolean {
  if (kept.text !== offered.text || kept.by !== offered.by) return false
  switch (kind) {
    case 'topic':
      return true
    case 'note':
      return (kept as Note).visibility === (offered as Note).visibility
    case 'commitment':
      return (kept as Commitment).owner === (offered as Commitment).owner
  }
}
