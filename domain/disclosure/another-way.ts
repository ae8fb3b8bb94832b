import { codeOf, placeOf, undo, type Change } from './changes.ts'
import { figures, type Crowd, type Figure } from './crowd.ts'
import type { Kind, Kinds } from './kinds.ts'
import { proofsFor } from './proofs.ts'
import type { Room } from './room.ts'
import type { Step } from './paths.ts'
import { searchSteps } from './search-steps.ts'

/** A group of people and a figure of their records: is the group's sum settled by what is published? */
export type Question = { readonly people: readonly number[]; readonly figure: Figure }

export type Answers = {
  /** Could the sum be another one? `isLong` asks to look longer before giving up. */
  isOpen(question: Question, isLong?: boolean): boolean
  /** How many steps were weighed for all answers so far. */
  weighed(): number
  /** More is told now than before: organisations that were found may no longer do. */
  moreIsTold(): void
}

/** A different organisation that was found: whose record differs, and by how much. */
type Found = readonly (readonly [person: number, change: Change])[]

/** So many of those found last are looked at before another one is searched. */
const remembered = 64

/**
 * Answers whether a group's sum could be another one, by finding an organisation in which it is: records are somewhat
 * different there, so that all that is published stays true word for word and the group's sum does not. Such an
 * organisation proves that nobody can work out the sum, however well they know who is counted where and with how many
 * planned slots. "Not open" says only that none was found.
 *
 * First two people are sought who are counted in the same shown cells and could exchange what they have; then a proof that
 * was found for somebody like one of the group; then those organisations are tried that were found for other questions;
 * then one is searched, step by step. The same crowd gives the same answers: there are no dice.
 */
export function answersFor(crowd: Crowd, kinds: Kinds, room: Room): Answers {
  const inGroup = new Map<Kind, number>()
  const isMember = new Uint8Array(crowd.size)
  const everyone = Int32Array.from({ length: crowd.size }, (_, person) => person)
  const proofs = proofsFor(room)
  let found: Found[] = []
  let weighed = 0

  return {
    isOpen: ({ people, figure }, isLong = false) => {
      inGroup.clear()
      for (const person of people) {
        const kind = kinds.ofPerson[person]
        if (kind) inGroup.set(kind, (inGroup.get(kind) ?? 0) + 1)
      }
      if (hasTwins(placeOf(figure)) || proofs.hold(inGroup, placeOf(figure))) return true
      for (const person of people) isMember[person] = 1
      const isOpen = wasFound(placeOf(figure)) || isFound(people, placeOf(figure), isLong)
      for (const person of people) isMember[person] = 0
      return isOpen
    },
    weighed: () => weighed,
    moreIsTold: () => {
      found = found.filter(isTrue)
      // Sorting people anew is work as well.
      weighed += crowd.size
    },
  }

  /** Somebody inside and somebody outside, in the same shown cells, who could differ by the same in opposite ways. */
  function hasTwins(place: 0 | 1 | 2): boolean {
    for (const { alike, lanes } of inGroup.keys())
      for (const { change } of lanes) {
        if (change[place] === 0) continue
        for (const other of alike.lanes.get(codeOf(undo(change)))?.kinds ?? [])
          if (other.count > (inGroup.get(other) ?? 0)) return true
      }
    return false
  }

  function wasFound(place: 0 | 1 | 2): boolean {
    return found.some((one) => one.reduce((sum, [who, change]) => sum + (isMember[who] ? change[place] : 0), 0) !== 0)
  }

  function isFound(people: readonly number[], place: 0 | 1 | 2, isLong: boolean): boolean {
    const { steps, tried } = searchSteps({ kinds, room, inGroup, place, isLong })
    weighed += tried
    if (!steps) return false
    proofs.keep(steps, place)
    found.unshift(namesOf(steps, people))
    if (found.length > remembered) found.pop()
    return true
  }

  /** Whose records differ: any people of the kinds will do, each for one step. */
  function namesOf(steps: readonly Step[], people: readonly number[]): Found {
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

  function isTrue(one: Found): boolean {
    const sums = new Map<number, number>()
    for (const [person, change] of one)
      for (const places of crowd.places)
        for (const [figure] of figures.entries()) {
          const at = figures.length * (places[person] ?? 0) + figure
          sums.set(at, (sums.get(at) ?? 0) + (change[figure] ?? 0))
        }
    return [...sums].every(([at, sum]) => sum >= (room.less[at] ?? 0) && sum <= (room.more[at] ?? 0))
  }
}
