import type { Cell, PublishRules } from './group.ts'
import { suppress1D } from './suppress-1d.ts'

/** A cell that lies inside another one, such as a department inside a division; `parent` is that cell's key. */
export type TreeCell = Cell & { readonly parent?: string | undefined }

/**
 * Which cells of a tree may be shown, level by level. The siblings under a visible parent are a table of their own,
 * with the parent as its total; below a hidden parent everything is hidden.
 *
 * The cells of a parent must hold all of its people, with one cell for "none" if need be. A cell whose parent is not
 * in the list counts as a top one. The answer holds the visible keys, in alphabetical order.
 *
 * Example: division D is hidden, so its department D1 is hidden too, although D1 alone would pass.
 */
export function suppressTree(input: { cells: readonly TreeCell[] } & PublishRules): {
  visible: string[]
  totalVisible: boolean
} {
  const known = new Set(input.cells.map((cell) => cell.key))
  const children = Map.groupBy(input.cells, ({ parent }) => (parent !== undefined && known.has(parent) ? parent : null))
  let isTotalVisible = false
  const visible: string[] = []
  const waiting: (string | null)[] = [null]
  for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
    const siblings = children.get(parent)
    if (!siblings) continue
    const shown = suppress1D({ ...input, cells: siblings })
    if (parent === null) isTotalVisible = shown.totalVisible
    visible.push(...shown.visible)
    waiting.push(...shown.visible)
  }
  return { visible: visible.toSorted(), totalVisible: isTotalVisible }
}
