import { figures, type Crowd } from './crowd.ts'
import type { FigureStep } from './changes.ts'
import type { Kinds } from './kinds.ts'
import type { Step } from './search/paths.ts'
import type { Room } from './room.ts'

/** A different organisation that was found: whose record differs, and by how much. */
export type Found = readonly (readonly [person: number, change: FigureStep])[]

/** Organisations found for questions before, the last ones first: one may answer another question as well. */
export type FoundBefore = {
  /** One in which the sum of these people is another one. */
  differing(isMember: Uint8Array, place: 0 | 1 | 2): Found | undefined
  /** Keeps one, and gives it back. */
  keep(one: Found): Found
  /** Forgets those that no longer do, now that more is told. */
  forgetUntrue(): void
}

/** So many of those found last are looked at before another one is searched. */
const remembered = 64

export function foundBefore(room: Room, crowd: Crowd): FoundBefore {
  let found: Found[] = []
  return {
    differing: (isMember, place) => found.find((one) => sumIn(one, isMember, place) !== 0),
    keep: (one) => {
      found.unshift(one)
      if (found.length > remembered) found.pop()
      return one
    },
    forgetUntrue: () => {
      found = found.filter((one) => isTrue(one, crowd, room))
    },
  }
}

/** By how much the sum of these people differs. */
function sumIn(one: Found, isMember: Uint8Array, place: 0 | 1 | 2): number {
  let sum = 0
  for (const changed of one) if (isMember[changed[0]]) sum += changed[1][place]
  return sum
}

/** Whose records differ after these steps: any people of the kinds will do, each for one step. `people` are the group. */
export function namesOf(
  steps: readonly Step[],
  group: { ofPerson: Kinds['ofPerson']; people: readonly number[]; isMember: Uint8Array },
): Found {
  const { ofPerson, people, isMember } = group
  const taken = new Set<number>()
  return steps.flatMap(({ kind, lane, isInside }): Found => {
    const isFree = (person: number) =>
      ofPerson[person] === kind && !taken.has(person) && Boolean(isMember[person]) === isInside
    const person = isInside ? people.find(isFree) : firstOf(ofPerson.length, isFree)
    if (person === undefined) return []
    taken.add(person)
    return [[person, lane.change]]
  })
}

function firstOf(size: number, isFree: (person: number) => boolean): number | undefined {
  for (let person = 0; person < size; person += 1) if (isFree(person)) return person
  return undefined
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
