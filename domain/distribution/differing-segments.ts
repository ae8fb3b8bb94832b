import { defaults } from '../defaults.ts'
import { numbering } from './numbering.ts'
import { bonferroniZ } from '../statistics/bonferroni-z.ts'
import { clusteredWilson } from '../statistics/clustered-wilson.ts'
import { rateDifference } from '../statistics/rate-difference.ts'
import { slash, withoutSegment, type Dimension } from './dimension.ts'
import { placementOf, type Grouping, type Placed, type Placement } from './placement.ts'
import { percentStep } from './publish-rate.ts'
import type { ReleaseCell, ReleaseTable } from './release-tables.ts'

/**
 * A group whose people had clearly fewer, or more, 1:1s than all others, or less than 15 minutes a week. `isAgain`: it was so
 * in the block before as well; only then there is reason to ask why.
 */
export type DifferingSegment = {
  attribute: string
  segment: string
  inside?: string
  measure: 'coverage' | 'underCoached'
  side: 'below' | 'above'
  isAgain: boolean
}

/** The mix of people that a difference may come from. */
const mixes = ['tenure', 'level'] as const

type Asked = {
  people: readonly Placed[]
  /** Where they are counted, where that was read before. */
  placement?: Placement
  dimensions: readonly Dimension[]
  tables: readonly ReleaseTable[]
  /** What differed in the block before, where there was one that can be compared. */
  before?: readonly DifferingSegment[]
}

/**
 * Which groups differ from all others by more than chance, by ten points at least, and by more than their mix of people by time
 * here and by level explains. It is worked out from what is published, and from who is counted where, which anybody may know:
 * so it tells nothing that the tables do not tell already. The figures themselves are not handed in.
 *
 * People who share a manager resemble one another, so counts are divided by the design effect; several groups are compared
 * at once, so the interval is wider by Bonferroni's z. A share is taken at that end of its rounding which is nearer to the
 * others. What the mix explains: the published shares by time here, or level, weighted with the group's people, against the
 * same for the others. It must not explain the difference.
 *
 * Example: of 40 people in Sales, led by eight, 40 % had a 1:1, of 160 others 85 %: Sales is below, unless most of Sales are
 * new and of those who are new hardly anybody had one.
 */
export function differingSegments(input: Asked): DifferingSegment[] {
  const { people, dimensions, tables, before = [] } = input
  const placement = input.placement ?? placementOf(people, dimensions)
  const mixed = mixes.flatMap((mix) => expectations({ placement, tables, dimensions }, mix))
  const groupsIn = new Map(dimensions.map(({ name }) => [name, groupsOf(placement, name, mixed)]))
  return tables.flatMap(({ measure, dimension, total, rows }): DifferingSegment[] => {
    if (measure === 'reliability' || total === 'not_shown') return []
    const compared = rows.flatMap(({ segment, inside, cell }) => {
      const group = groupsIn.get(dimension)?.get(inside === undefined ? segment : `${inside}${slash}${segment}`)
      if (cell === 'not_shown' || !group) return []
      const isEnough = Math.min(group.own.n, group.rest.n) >= defaults.publish.comparisonMinN
      return isEnough ? [{ segment, inside, cell, group }] : []
    })
    const z = bonferroniZ({ m: Math.max(1, compared.length) })
    const explaining = [...mixed.entries()].filter(([, one]) => one.measure === measure && one.mix !== dimension)
    return compared.flatMap(({ segment, inside, cell, group }): DifferingSegment[] => {
      const explained = explaining.map(([at, { sum }]) => beyond(sum, group.expected[at] ?? 0, group))
      const side = sideOf({ cell, total, z, explained, own: group.own, rest: group.rest })
      if (side === undefined) return []
      const one = { attribute: dimension, segment, ...(inside === undefined ? {} : { inside }), measure, side }
      return [{ ...one, isAgain: before.some((other) => isSameDifference(one, other)) }]
    })
  })
}

function isSameDifference(one: Omit<DifferingSegment, 'isAgain'>, other: DifferingSegment): boolean {
  return (['attribute', 'segment', 'inside', 'measure', 'side'] as const).every((key) => one[key] === other[key])
}

type Size = { readonly n: number; readonly managers: number }
type Sizes = { own: Size; rest: Size }
type Compared = Sizes & {
  cell: Exclude<ReleaseCell, 'not_shown'>
  total: Exclude<ReleaseCell, 'not_shown'>
  z: number
  /** How far the group would lie from the others by its mix alone. */
  explained: readonly number[]
}

function sideOf({ cell, total, own, rest, z, explained }: Compared): DifferingSegment['side'] | undefined {
  const all = shareOf(total) * (own.n + rest.n)
  const others = Math.min(1, Math.max(0, (all - shareOf(cell) * own.n) / rest.n))
  const [one, other] = [effective(towards(cell, own.n, others), own), effective(others, rest)]
  const { diff, lo, hi } = rateDifference({ x1: one.x, n1: one.n, x2: other.x, n2: other.n, z })
  if (diff === null) return undefined
  const [least, most] = [Math.min(0, ...explained), Math.max(0, ...explained)]
  const enough = defaults.publish.practicalDifference - 1e-9
  if (hi < least && least - diff >= enough) return 'below'
  return lo > most && diff - most >= enough ? 'above' : undefined
}

/** So many of so many, as if nobody shared a manager. */
function effective(share: number, { n, managers }: Size): { x: number; n: number } {
  const meanClusterSize = n / Math.max(1, managers)
  const { nEff } = clusteredWilson({ x: share * n, n, meanClusterSize, icc: defaults.publish.icc })
  return { x: share * nEff, n: nEff }
}

/** A published share, of a border the border itself. */
function shareOf({ shown }: { shown: string }): number {
  return Number.parseInt(shown.replace(/^[<>]/, ''), 10) / 100
}

/** The end of what a published share may be that is nearer to the others. */
function towards(cell: { shown: string }, n: number, others: number): number {
  const share = shareOf(cell)
  if (/[<>]/.test(cell.shown)) return share
  const half = percentStep(n) / 200
  return share < others ? Math.min(others, share + half) : Math.max(others, share - half)
}

type Expectation = {
  mix: string
  measure: ReleaseTable['measure']
  /** What is expected of each segment of the mix, and who is in which. */
  shares: readonly number[]
  of: Int32Array
  /** Of everybody together. */
  sum: number
}

/** What is published of people who have been there as long, or stand at the same level; where nothing is, what of all. */
function expectations(
  { placement, tables, dimensions }: { placement: Placement } & Pick<Asked, 'tables' | 'dimensions'>,
  mix: string,
): Expectation[] {
  const grouping = placement.segments.get(mix)
  if (!grouping || !dimensions.some(({ name }) => name === mix)) return []
  const { keys, of } = grouping
  return tables.flatMap(({ dimension, measure, rows, total }) => {
    if (dimension !== mix || total === 'not_shown') return []
    const known = new Map(rows.map(({ segment, cell }) => [segment, shareOf(cell === 'not_shown' ? total : cell)]))
    const shares = keys.map((key) => known.get(key.split(slash).at(-1) ?? withoutSegment) ?? shareOf(total))
    let sum = 0
    for (const segment of of) sum += shares[segment] ?? 0
    return [{ mix, measure, shares, of, sum }]
  })
}

/** By how much a group, of which so much is expected, is expected to lie above the others. */
function beyond(sum: number, expected: number, { own, rest }: Sizes): number {
  return expected / own.n - (sum - expected) / rest.n
}

/** A group and all others, and what is expected of the group by each mix. */
type ComparedGroup = Sizes & { readonly expected: readonly number[] }

/**
 * The groups of a dimension by their name and what they lie in: how many people and managers each has, and all others. A
 * manager may have people in both.
 */
function groupsOf(placement: Placement, name: string, mixed: readonly Expectation[]): Map<string, ComparedGroup> {
  const grouping = placement.segments.get(name) ?? { keys: [], of: new Int32Array() }
  const sizes = sizesOf(grouping, placement)
  const expected = mixed.map((one) => expectedIn(grouping, one))
  return new Map(
    grouping.keys.map((key, at) => {
      const { n = 0, managers = 0, whole = 0 } = sizes[at] ?? {}
      const rest = { n: placement.size - n, managers: placement.teams.length - whole }
      const name = key.split(slash).slice(-2).join(slash)
      return [name, { own: { n, managers }, rest, expected: expected.map((sums) => sums[at] ?? 0) }]
    }),
  )
}

/** How many people each group has, how many managers, and how many of these have all their people there. */
function sizesOf({ keys, of }: Grouping, { managers, teams }: Placement): (Size & { whole: number })[] {
  const sizes = keys.map(() => ({ n: 0, managers: 0, whole: 0 }))
  const partOf = numbering(0)
  const parts = new Int32Array(of.length)
  for (let person = 0; person < of.length; person += 1) {
    const [segment, manager] = [of[person] ?? 0, managers[person] ?? 0]
    const size = sizes[segment]
    if (!size) continue
    size.n += 1
    const at = partOf(segment, manager)
    const part = (parts[at] = (parts[at] ?? 0) + 1)
    if (part === 1) size.managers += 1
    if (part === teams[manager]) size.whole += 1
  }
  return sizes
}

function expectedIn({ keys, of }: Grouping, { shares, of: mixOf }: Expectation): Float64Array {
  const sums = new Float64Array(keys.length)
  for (let person = 0; person < of.length; person += 1) {
    const segment = of[person] ?? 0
    sums[segment] = (sums[segment] ?? 0) + (shares[mixOf[person] ?? 0] ?? 0)
  }
  return sums
}
