import { codeOf, undo } from '../changes.ts'
import type { Crowd } from '../crowd.ts'
import type { Kinds } from '../kinds.ts'
import type { Kind } from '../lane.ts'
import type { Step } from './paths.ts'

/** The group that is asked about: its people, which of all are in it, and how many of each kind. */
export type CountedGroup = {
  readonly people: readonly number[]
  readonly isMember: Uint8Array
  readonly kinds: ReadonlyMap<Kind, number>
  readonly everyone: Int32Array
  /** Does something while these people are the group. */
  during<Result>(people: readonly number[], act: () => Result): Result
}

export function countedGroup(crowd: Crowd, kinds: Kinds): CountedGroup {
  const inGroup = new Map<Kind, number>()
  const group = {
    people: [] as readonly number[],
    isMember: new Uint8Array(crowd.size),
    kinds: inGroup,
    everyone: Int32Array.from({ length: crowd.size }, (_, person) => person),
    during,
  }
  let version = -1

  function during<Result>(people: readonly number[], act: () => Result): Result {
    // A group is mostly asked about twice.
    if (group.people !== people || version !== kinds.version()) countKinds(inGroup, people, kinds)
    group.people = people
    version = kinds.version()
    for (const person of people) group.isMember[person] = 1
    const result = act()
    for (const person of people) group.isMember[person] = 0
    return result
  }
  return group
}

/** How many of each kind these people are. */
function countKinds(inGroup: Map<Kind, number>, people: readonly number[], { ofPerson }: Kinds): void {
  inGroup.clear()
  for (const person of people) {
    const kind = ofPerson[person]
    if (kind) inGroup.set(kind, (inGroup.get(kind) ?? 0) + 1)
  }
}

/** Somebody inside and somebody outside, in the same shown cells, who could differ by the same in opposite ways. */
export function twinsIn(inGroup: ReadonlyMap<Kind, number>, place: 0 | 1 | 2): Step[] | undefined {
  for (const kind of inGroup.keys())
    for (const lane of kind.lanes) {
      if (lane.change[place] === 0) continue
      const opposite = kind.alike.lanes.get(codeOf(undo(lane.change)))
      for (const other of opposite?.kinds ?? [])
        if (opposite && other.count > (inGroup.get(other) ?? 0))
          return [
            { kind, lane, isInside: true },
            { kind: other, lane: opposite, isInside: false },
          ]
    }
  return undefined
}
