import type { BlockFact } from './block-fact.ts'
import type { PublishRules } from './group.ts'
import { segmentTallies, withoutSegment, type Tally } from './segment-tally.ts'
import { suppressTree, type TreeCell } from './suppress-tree.ts'

/** A dimension in which figures are released; `inside` names the dimension that its segments are parts of. */
export type Dimension = { readonly name: string; readonly inside?: string | undefined }

/**
 * A segment with its counts and the answer whether it may be shown. `inside` names its parent segment; `key` is unique
 * among all segments of the dimension, also where two parents have a segment of the same name.
 */
export type JudgedSegment = { key: string; segment: string; inside?: string; tally: Tally; isVisible: boolean }

/** Stands between the names of a path of segments; no name contains it. */
const slash = '\u001F'

/**
 * Counts every segment of every dimension and decides which may be shown. Dimensions that lie inside one another are
 * judged as one tree, so that a hidden division hides its departments. Segments come in alphabetical order.
 *
 * A dimension whose parent is not in the list is judged on its own.
 */
export function judgeSegments(input: {
  eligible: readonly BlockFact[]
  dimensions: readonly Dimension[]
  rules: PublishRules
}): Map<string, JudgedSegment[]> {
  const tallies = new Map<string, ReadonlyMap<string, Tally>>()
  const trees = new Map<string, TreeCell[]>()
  for (const { name } of input.dimensions) {
    const path = pathTo(name, input.dimensions)
    const segments = segmentTallies(input.eligible, segmentKey(name, input.dimensions))
    tallies.set(name, segments)
    const cells = [...segments].map(([key, tally]) => ({ key, parent: parentKey(key), byManager: tally.byManager }))
    trees.set(path[0] ?? name, [...(trees.get(path[0] ?? name) ?? []), ...cells])
  }
  // By tree: two dimensions may have a segment of one name, and everybody without a name is one in each.
  const visible = new Map(
    [...trees].map(([top, cells]) => [top, new Set(suppressTree({ cells, ...input.rules }).visible)]),
  )
  const topOf = (name: string) => pathTo(name, input.dimensions)[0] ?? name
  return new Map(
    [...tallies].map(([name, segments]) => [name, judged(segments, visible.get(topOf(name)) ?? new Set())]),
  )
}

function judged(segments: ReadonlyMap<string, Tally>, visible: ReadonlySet<string>): JudgedSegment[] {
  return [...segments]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, tally]) => {
      const [segment = key, inside] = key.split(slash).toReversed()
      return { key, segment, ...(inside === undefined ? {} : { inside }), tally, isVisible: visible.has(key) }
    })
}

/** Gives the key of the segment that a person is counted in. */
export function segmentKey(
  name: string,
  dimensions: readonly Dimension[],
): (fact: Pick<BlockFact, 'segments'>) => string {
  const path = pathTo(name, dimensions)
  const [only, ...others] = path
  if (only !== undefined && others.length === 0) return ({ segments }) => segments[only] ?? withoutSegment
  return (fact) => path.map((part) => fact.segments[part] ?? withoutSegment).join(slash)
}

/** The key of the segment that this one lies in; nothing for an outermost one. */
export function parentKey(key: string): string | undefined {
  const end = key.lastIndexOf(slash)
  return end < 0 ? undefined : key.slice(0, end)
}

/** From the outermost dimension to this one. */
function pathTo(name: string, dimensions: readonly Dimension[]): string[] {
  const parent = dimensions.find((dimension) => dimension.name === name)?.inside
  const isKnown = parent !== undefined && dimensions.some((dimension) => dimension.name === parent)
  return isKnown ? [...pathTo(parent, dimensions), name] : [name]
}
