import { figures, type Crowd } from './crowd.ts'
import type { Change } from './changes.ts'
import type { Kinds } from './kinds.ts'
import type { Step } from './search/paths.ts'
import type { Room } from './room.ts'

/** A different organisation that was found: whose record differs, and by how much. */
type Found = readonly (readonly [person: number, change: Change])[]

/** Organisations found for questions before, the last ones first: one may answer another question as well. */
export type FoundBefore = {
  /** Is the sum of these people another one in any of them? */
  differsFor(isMember: Uint8Array, place: 0 | 1 | 2): boolean
  /** Keeps one by steps that were found for a group: `people` are its members. */
  keep(steps: readonly Step[], people: readonly number[], isMember: Uint8Array): void
  /** Forgets those that no longer do, now that more is told. */
  forgetUntrue(): void
}

/** So many of those found last are looked at before another one is searched. */
const remembered = 64

export function foundBefore(crowd: Crowd, kinds: Kinds, room: Room): FoundBefore {
  const everyone = Int32Array.from({ length: crowd.size }, (_, person) => person)
  let found: Found[] = []

  /** Whose records differ: any people of the kinds will do, each for one step. */
  function namesOf(steps: readonly Step[], people: readonly number[], isMember: Uint8Array): Found {
    const taken = new Set<number>()
    return steps.flatMap(({ kind, lane, isInside }): Found => {
      const isFree = (person: number) =>
        kinds.ofPerson[person] === kind && !taken.has(person) && Boolean(isMember[person]) === isInside
      const person = isInside ? people.find(isFree) : everyone.find(isFree)
      if (person === undefined) return []
      taken.add(person)
      return [[person, lane.change]]
    })
  }

  return {
    differsFor: (isMember, place) =>
      found.some((one) => one.reduce((sum, [who, change]) => sum + (isMember[who] ? change[place] : 0), 0) !== 0),
    keep: (steps, people, isMember) => {
      found.unshift(namesOf(steps, people, isMember))
      if (found.length > remembered) found.pop()
    },
    forgetUntrue: () => {
      found = found.filter((one) => isTrue(one, crowd, room))
    },
  }
}

/** Is all that is published the same in this organisation? */
function isTrue(one: Found, crowd: Crowd, room: Room): boolean {
  const sums = new Map<number, number>()
  for (const [person, change] of one)
    for (const places of crowd.places)
      for (const [figure] of figures.entries()) {
        const at = figures.length * (places[person] ?? 0) + figure
        sums.set(at, (sums.get(at) ?? 0) + (change[figure] ?? 0))
      }
  return [...sums].every(([at, sum]) => sum >= (room.less[at] ?? 0) && sum <= (room.more[at] ?? 0))
}
