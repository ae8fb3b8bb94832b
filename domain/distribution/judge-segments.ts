import { parentKey, pathTo, slash, type Dimension } from './dimension.ts'
import type { PublishRules } from './group.ts'
import type { Tallies, Tally } from './segment-tally.ts'
import { suppressTree, type TreeCell } from './suppress-tree.ts'

/**
 * A segment with its counts and the answer whether it may be shown. `inside` names its parent segment; `key` is unique
 * among all segments of the dimension, also where two parents have a segment of the same name.
 */
export type JudgedSegment = { key: string; segment: string; inside?: string; tally: Tally; isVisible: boolean }

/** The segments of each dimension, as they were counted. */
export type CountedSegments = ReadonlyMap<string, ReadonlyMap<string, Tallies>>

/**
 * Decides for every segment of every dimension whether it may be shown, by `which` people are told of. Dimensions that lie
 * inside one another are judged as one tree, so that a hidden division hides its departments. Segments come in
 * alphabetical order; one without such people is none.
 *
 * A dimension whose parent is not in the list is judged on its own.
 */
export function judgeSegments(input: {
  segments: CountedSegments
  which: keyof Tallies
  dimensions: readonly Dimension[]
  rules: PublishRules
}): Map<string, JudgedSegment[]> {
  const { segments, which, dimensions, rules } = input
  const tallies = new Map<string, ReadonlyMap<string, Tally>>()
  const trees = new Map<string, TreeCell[]>()
  for (const { name } of dimensions) {
    const [outermost = name] = pathTo(name, dimensions)
    const own = new Map(
      [...(segments.get(name) ?? [])].flatMap(([key, counted]) =>
        counted[which].n > 0 ? [[key, counted[which]]] : [],
      ),
    )
    tallies.set(name, own)
    const cells = [...own].map(([key, { n, byManager }]) => ({ key, n, parent: parentKey(key), byManager }))
    trees.set(outermost, [...(trees.get(outermost) ?? []), ...cells])
  }
  // By tree: two dimensions may have a segment of one name, and everybody without a name is one in each.
  const visible = new Map([...trees].map(([top, cells]) => [top, new Set(suppressTree({ cells, ...rules }).visible)]))
  const topOf = (name: string) => pathTo(name, dimensions)[0] ?? name
  return new Map([...tallies].map(([name, some]) => [name, judged(some, visible.get(topOf(name)) ?? new Set())]))
}

function judged(segments: ReadonlyMap<string, Tally>, visible: ReadonlySet<string>): JudgedSegment[] {
  return [...segments]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, tally]) => {
      const [segment = key, inside] = key.split(slash).toReversed()
      return { key, segment, ...(inside === undefined ? {} : { inside }), tally, isVisible: visible.has(key) }
    })
}
