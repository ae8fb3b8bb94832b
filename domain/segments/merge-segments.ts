import type { SegmentPerson } from './segment-person.ts'

/**
 * What is known after a second file was added to a first: whoever stands in both keeps what the second does not say, and
 * everybody of either stays. In the order of the first, then of the second.
 */
export function mergeSegments(before: readonly SegmentPerson[], added: readonly SegmentPerson[]): SegmentPerson[] {
  const people = new Map(before.map((person) => [person.address, person]))
  for (const { address, segments } of added)
    people.set(address, { address, segments: { ...people.get(address)?.segments, ...segments } })
  return [...people.values()]
}
