import type { Crowd } from '../crowd.ts'
import type { Kinds } from '../kinds.ts'
import type { Kind, KindsIn } from '../lane.ts'
import type { Step } from './paths.ts'

/** The group that is asked about: its people, which of all are in it, and how many of each kind. */
export type CountedGroup = {
  readonly people: readonly number[]
  readonly isMember: Uint8Array
  readonly kinds: KindsIn
  /** From now on these people are the group. */
  take(people: readonly number[]): void
  /** Does something while `isMember` says who is in it. */
  whileMarked<Result>(act: () => Result): Result
}

/** A team is small: who is looked for in it is found sooner than all are counted. */
const small = 24

export function countedGroup(crowd: Crowd, kinds: Kinds): CountedGroup {
  const counts = new Map<Kind, number>()
  const distinct: Kind[] = []
  const group = {
    people: [] as readonly number[],
    isMember: new Uint8Array(crowd.size),
    kinds: {
      people: () => group.people.length,
      keys: (): Iterable<Kind> => (group.people.length > small ? counts.keys() : distinct),
      get: (kind: Kind) => (group.people.length > small ? counts.get(kind) : among(group.people, kind, kinds)),
    },
    take,
    whileMarked,
  }
  let version = -1

  function take(people: readonly number[]): void {
    // A group is mostly asked about twice.
    if (group.people !== people || version !== kinds.version()) countKinds(people)
    group.people = people
    version = kinds.version()
  }

  function whileMarked<Result>(act: () => Result): Result {
    for (const person of group.people) group.isMember[person] = 1
    const result = act()
    for (const person of group.people) group.isMember[person] = 0
    return result
  }

  function countKinds(people: readonly number[]): void {
    counts.clear()
    distinct.length = 0
    for (const person of people) {
      const kind = kinds.ofPerson[person]
      if (!kind) continue
      if (people.length > small) counts.set(kind, (counts.get(kind) ?? 0) + 1)
      else if (!distinct.includes(kind)) distinct.push(kind)
    }
  }
  return group
}

function among(people: readonly number[], kind: Kind, { ofPerson }: Kinds): number {
  let some = 0
  for (const person of people) if (ofPerson[person] === kind) some += 1
  return some
}

/** Somebody inside and somebody outside, in the same shown cells, who could differ by the same in opposite ways. */
export function twinsIn(inGroup: KindsIn, place: 0 | 1 | 2): Step[] | undefined {
  for (const kind of inGroup.keys())
    for (const lane of kind.lanes) {
      if (lane.change[place] === 0) continue
      const { opposite } = lane
      for (const other of opposite?.kinds ?? [])
        if (opposite && other.count > 0 && other.count > (inGroup.get(other) ?? 0))
          return [
            { kind, lane, isInside: true },
            { kind: other, lane: opposite, isInside: false },
          ]
    }
  return undefined
}
