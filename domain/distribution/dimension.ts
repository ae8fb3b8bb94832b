/** A dimension in which figures are released; `inside` names the dimension that its segments are parts of. */
export type Dimension = { readonly name: string; readonly inside?: string | undefined }

/** People without a value in a dimension form a segment of their own, so that segments add up to the total. */
export const withoutSegment = 'none'

/** Stands between the names of a path of segments; no name contains it. */
export const slash = '\u001F'

/** The key of the segment that this one lies in; nothing for an outermost one. */
export function parentKey(key: string): string | undefined {
  const end = key.lastIndexOf(slash)
  return end < 0 ? undefined : key.slice(0, end)
}

/** From the outermost dimension to this one. One whose parent is not in the list stands alone. */
export function pathTo(name: string, dimensions: readonly Dimension[]): string[] {
  const parent = dimensions.find((dimension) => dimension.name === name)?.inside
  const isKnown = parent !== undefined && dimensions.some((dimension) => dimension.name === parent)
  return isKnown ? [...pathTo(parent, dimensions), name] : [name]
}
