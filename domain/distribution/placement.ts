import { numbering } from './numbering.ts'
import { pathTo, slash, withoutSegment, type Dimension } from './dimension.ts'
import type { BlockFact } from './block-fact.ts'
import { shownNames } from './one-spelling.ts'

/** Who is counted where, and nothing of what they had. */
export type Placed = Pick<BlockFact, 'managerId' | 'segments'>

/** Groups of people: the key of each, in the order in which people meet them, and the number of each person's group. */
export type Grouping = { readonly keys: readonly string[]; readonly of: Int32Array }

/**
 * Where everybody is counted, in numbers. Names are read once here, since people are many: whatever is counted by group
 * afterwards only looks at numbers.
 */
export type Placement = {
  readonly size: number
  /** Each person's manager, numbered as people meet them. */
  readonly managers: Int32Array
  /** How many people each manager leads. */
  readonly teams: Int32Array
  /** The segments of each dimension by their key; see `segmentKey`. */
  readonly segments: ReadonlyMap<string, Grouping>
}

/**
 * Reads where people are counted. Each segment has one spelling: what differs by case, blanks or the width of letters is one,
 * in each dimension on its own (`shownNames`). People without a name in a dimension are a segment of their own.
 */
export function placementOf(people: readonly Placed[], dimensions: readonly Dimension[]): Placement {
  const { keys, of: managers } = groupingOf(people, ({ managerId }) => managerId)
  const teams = new Int32Array(keys.length)
  for (const manager of managers) teams[manager] = (teams[manager] ?? 0) + 1
  const named = new Map<string, Grouping>()
  const namesIn = (part: string) => {
    const known = named.get(part) ?? inOneSpelling(groupingOf(people, ({ segments }) => segments[part]))
    named.set(part, known)
    return known
  }
  const segments = dimensions.map(({ name }) => [name, alongPath(pathTo(name, dimensions).map(namesIn))] as const)
  return { size: people.length, managers, teams, segments: new Map(segments) }
}

/** Everybody as one group. */
export function noSegments({ size }: Pick<Placement, 'size'>): Grouping {
  return { keys: [''], of: new Int32Array(size) }
}

/** What is missing is a group without a name. */
const missing = '\u0000'

function groupingOf(people: readonly Placed[], nameOf: (one: Placed) => string | undefined): Grouping {
  const numbers = new Map<string, number>()
  const of = new Int32Array(people.length)
  let [last, number] = ['', -1]
  for (const [at, one] of people.entries()) {
    const name = nameOf(one) ?? missing
    // Those of one team come together and are mostly in the same place.
    if (number < 0 || name !== last) number = numbers.get(name) ?? numbers.set(name, numbers.size).size - 1
    last = name
    of[at] = number
  }
  return { keys: [...numbers.keys()], of }
}

/** The same people by the spelling that is shown. */
function inOneSpelling({ keys, of }: Grouping): Grouping {
  const counts = new Int32Array(keys.length)
  for (const number of of) counts[number] = (counts[number] ?? 0) + 1
  const names = shownNames(
    new Map(keys.flatMap((key, at) => (key === missing ? [] : [[key, counts[at] ?? 0] as const]))),
  )
  const shown = keys.map((key) => names.get(key) ?? withoutSegment)
  const numbers = new Map([...new Set(shown)].map((key, number) => [key, number]))
  if (numbers.size === keys.length) return { keys: shown, of }
  const number = shown.map((key) => numbers.get(key) ?? 0)
  return { keys: [...numbers.keys()], of: of.map((one) => number[one] ?? 0) }
}

/** Segments that lie in others, from the outermost dimension on. */
function alongPath([first, ...inner]: readonly Grouping[]): Grouping {
  return inner.reduce<Grouping>(inside, first ?? { keys: [], of: new Int32Array() })
}

function inside(outer: Grouping, inner: Grouping): Grouping {
  const numberOf = numbering(0)
  const keys: string[] = []
  const of = outer.of.map((within, at) => {
    const own = inner.of[at] ?? 0
    const number = numberOf(within, own)
    keys[number] ??= `${outer.keys[within] ?? ''}${slash}${inner.keys[own] ?? ''}`
    return number
  })
  return { keys, of }
}
