import { defaults } from '../defaults.ts'

/**
 * May one more group be asked about, next to the groups already released? Its members must be the same as, or differ in
 * at least k people from, every released group; otherwise two answers subtracted would describe a few people.
 *
 * `symmetricDifference` is the smallest difference that stands in the way, or else the smallest of all; `null` when
 * nothing was released yet. People count once, in any order.
 *
 * Example: 20 people were released, 19 of them are asked about: 1 person differs, not allowed (V108).
 */
export function differencingCheck<Id extends string | number>(input: {
  released: readonly (readonly Id[])[]
  query: readonly Id[]
  k?: number
}): { allowed: boolean; symmetricDifference: number | null } {
  const k = input.k ?? defaults.publish.k
  const query = new Set(input.query)
  const differences = input.released.map((group) => symmetricDifference(query, new Set(group)))
  const obstacles = differences.filter((size) => size > 0 && size < k)
  const smallest = Math.min(...(obstacles.length > 0 ? obstacles : differences))
  return { allowed: obstacles.length === 0, symmetricDifference: differences.length > 0 ? smallest : null }
}

function symmetricDifference<Id>(one: ReadonlySet<Id>, other: ReadonlySet<Id>): number {
  let shared = 0
  for (const member of one) shared += Number(other.has(member))
  return one.size + other.size - 2 * shared
}
