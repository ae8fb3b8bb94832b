import { defaults } from '../defaults.ts'
import { bonferroniZ } from '../statistics/bonferroni-z.ts'
import { clusteredWilson } from '../statistics/clustered-wilson.ts'
import { rateDifference } from '../statistics/rate-difference.ts'
import type { BlockFact } from './block-fact.ts'
import { segmentKey, type Dimension } from './judge-segments.ts'
import { percentStep } from './publish-rate.ts'
import type { ReleaseCell, ReleaseTable } from './release-tables.ts'
import { withoutSegment } from './segment-tally.ts'

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

/** Who is counted where, and nothing of what they had. */
type Placed = Pick<BlockFact, 'managerId' | 'segments'>

/** The mix of people that a difference may come from. */
const mixes = ['tenure', 'level'] as const

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
export function differingSegments(input: {
  people: readonly Placed[]
  dimensions: readonly Dimension[]
  tables: readonly ReleaseTable[]
  /** What differed in the block before, where there was one that can be compared. */
  before?: readonly DifferingSegment[]
}): DifferingSegment[] {
  const { people, dimensions, tables, before = [] } = input
  const teams = sizesBy(people, ({ managerId }) => managerId)
  const mixed = mixes.flatMap((mix) => expectations(input, mix))
  const groupsIn = new Map(dimensions.map(({ name }) => [name, groupsOf(people, name, dimensions)]))
  // Both measures compare the same people.
  const known = new Map<readonly Placed[], Sizes>()
  const sizesFor = (members: readonly Placed[]) => {
    const sizes = known.get(members) ?? sizesOf(members, teams, people.length)
    known.set(members, sizes)
    return sizes
  }
  return tables.flatMap(({ measure, dimension, total, rows }): DifferingSegment[] => {
    if (measure === 'reliability' || total === 'not_shown') return []
    const compared = rows.flatMap(({ segment, inside, cell }) => {
      const members = groupsIn.get(dimension)?.get(inside === undefined ? segment : `${inside}${slash}${segment}`) ?? []
      const isEnough = Math.min(members.length, people.length - members.length) >= defaults.publish.comparisonMinN
      return cell === 'not_shown' || !isEnough ? [] : [{ segment, inside, cell, members }]
    })
    const z = bonferroniZ({ m: Math.max(1, compared.length) })
    const explaining = mixed.filter((one) => one.measure === measure && one.mix !== dimension)
    return compared.flatMap(({ segment, inside, cell, members }): DifferingSegment[] => {
      const explained = explaining.map((one) => beyond(one, members, people.length))
      const side = sideOf({ cell, total, z, explained, ...sizesFor(members) })
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

/** How many people and managers a group has, and all others. A manager may have people in both. */
function sizesOf(members: readonly Placed[], teams: ReadonlyMap<string, number>, all: number): Sizes {
  const parts = sizesBy(members, ({ managerId }) => managerId)
  let whole = 0
  for (const [manager, size] of parts) if (teams.get(manager) === size) whole += 1
  return {
    own: { n: members.length, managers: parts.size },
    rest: { n: all - members.length, managers: teams.size - whole },
  }
}

function sizesBy(people: readonly Placed[], keyOf: (person: Placed) => string): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const person of people) {
    const key = keyOf(person)
    sizes.set(key, (sizes.get(key) ?? 0) + 1)
  }
  return sizes
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
  expected: (person: Placed) => number
  /** Of everybody together. */
  sum: number
}

/** What is published of people who have been there as long, or stand at the same level; where nothing is, what of all. */
function expectations(
  { people, tables, dimensions }: Pick<Parameters<typeof differingSegments>[0], 'people' | 'tables' | 'dimensions'>,
  mix: string,
): Expectation[] {
  if (!dimensions.some(({ name }) => name === mix)) return []
  return tables.flatMap(({ dimension, measure, rows, total }) => {
    if (dimension !== mix || total === 'not_shown') return []
    const known = new Map(rows.map(({ segment, cell }) => [segment, shareOf(cell === 'not_shown' ? total : cell)]))
    const expected = ({ segments }: Placed) => known.get(segments[mix] ?? withoutSegment) ?? shareOf(total)
    return [{ mix, measure, expected, sum: sumOf(people, expected) }]
  })
}

/** By how much a group is expected to lie above the others. */
function beyond({ expected, sum }: Expectation, members: readonly Placed[], all: number): number {
  const own = sumOf(members, expected)
  return own / members.length - (sum - own) / (all - members.length)
}

function sumOf(people: readonly Placed[], of: (person: Placed) => number): number {
  return people.reduce((sum, person) => sum + of(person), 0)
}

const slash = '\u001F'

/** People by their group and what it lies in. */
function groupsOf(people: readonly Placed[], name: string, dimensions: readonly Dimension[]): Map<string, Placed[]> {
  const keyOf = segmentKey(name, dimensions)
  const groups = Map.groupBy(people, keyOf)
  return new Map([...groups].map(([key, members]) => [key.split(slash).slice(-2).join(slash), members]))
}
