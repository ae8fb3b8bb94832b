import { findFigureHeads } from '#domain/figures/read-figure-rows'
import type { Sheet } from '#domain/segments/sheet-cell'

/** How many heads of columns with figures these rows have. */
export function countFigureHeads(sheet: Sheet): number {
  return findFigureHeads(sheet)?.columns.filter(({ meaning }) => meaning !== undefined).length ?? 0
}
