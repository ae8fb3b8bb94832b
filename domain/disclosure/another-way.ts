import { codeOf, placeOf, undo } from './changes.ts'
import type { Crowd, Figure } from './crowd.ts'
import { foundBefore } from './found-before.ts'
import type { Kinds } from './kinds.ts'
import type { Kind } from './lane.ts'
import { proofsFor } from './proofs.ts'
import type { Room } from './room.ts'
import { searchSteps } from './search/search-steps.ts'
import { sumsIn } from './search/sums.ts'

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
  const [proofs, before, sums] = [proofsFor(room), foundBefore(crowd, kinds, room), sumsIn(room)]
  let weighed = 0

  function isFound(people: readonly number[], place: 0 | 1 | 2, isLong: boolean): boolean {
    const { steps, tried } = searchSteps({ kinds, sums, inGroup, place, isLong })
    weighed += tried
    if (!steps) return false
    proofs.keep(steps, place)
    before.keep(steps, people, isMember)
    return true
  }

  return {
    isOpen: ({ people, figure }, isLong = false) => {
      const place = placeOf(figure)
      countKinds(inGroup, people, kinds)
      if (hasTwins(inGroup, place) || proofs.hold(inGroup, place)) return true
      for (const person of people) isMember[person] = 1
      const isOpen = before.differsFor(isMember, place) || isFound(people, place, isLong)
      for (const person of people) isMember[person] = 0
      return isOpen
    },
    weighed: () => weighed,
    moreIsTold: () => {
      before.forgetUntrue()
      // Sorting people anew is work as well.
      weighed += crowd.size
    },
  }
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
function hasTwins(inGroup: ReadonlyMap<Kind, number>, place: 0 | 1 | 2): boolean {
  for (const { alike, lanes } of inGroup.keys())
    for (const { change } of lanes) {
      if (change[place] === 0) continue
      for (const other of alike.lanes.get(codeOf(undo(change)))?.kinds ?? [])
        if (other.count > (inGroup.get(other) ?? 0)) return true
    }
  return false
}
