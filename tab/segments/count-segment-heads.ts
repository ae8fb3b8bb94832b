import { findHead } from '#domain/segments/find-head'
import type { Sheet } from '#domain/segments/sheet-cell'

/** How many heads of columns with groups of people these rows have. */
export function countSegmentHeads(sheet: Sheet): number {
  return findHead(sheet)?.columns.filter(({ meaning }) => meaning !== undefined).length ?? 0
}
