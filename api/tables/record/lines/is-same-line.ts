import type { Line } from '../../../ports/pair-store.ts'

/**
 * Is a line that is to be created what stands there already under its id? The times of the server may differ, and so
 * may a due date that followed from the next planned 1:1; what a person wrote may not.
 */
export function isSameLine(kept: Line, offered: Line): boolean {
  if (kept.text !== offered.text || kept.by !== offered.by) return false
  return visibilityOf(kept) === visibilityOf(offered) && ownerOf(kept) === ownerOf(offered)
}

function visibilityOf(line: Line): string | undefined {
  return 'visibility' in line ? line.visibility : undefined
}

function ownerOf(line: Line): string | undefined {
  return 'owner' in line ? line.owner : undefined
}
