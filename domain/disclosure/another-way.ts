import { placeOf } from './changes.ts'
import type { Crowd, Figure } from './crowd.ts'
import { foundBefore, namesOf, type Found } from './found-before.ts'
import type { Kinds } from './kinds.ts'
import { proofsFor } from './proofs.ts'
import type { Room } from './room.ts'
import type { Step } from './search/paths.ts'
import { searchSteps, type Begun } from './search/search-steps.ts'
import { sumsIn } from './search/sums.ts'
import { countedGroup, twinsIn } from './search/twins.ts'

/** A group of people and a figure of their records: is the group's sum settled by what is published? */
export type Question = { readonly people: readonly number[]; readonly figure: Figure }

export type Answers = {
  /** Could the sum be another one? `isLong` asks to look longer before giving up. */
  isOpen(question: Question, isLong?: boolean): boolean
  /** An organisation in which it is: whose records differ there, and by how much. */
  wayFor(question: Question): Found | undefined
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
 * then one is searched, step by step. Where kept slots are told as well, and all that fails, one that was found `before` they
 * were is taken, and the kept slots that go with it are searched. The same crowd gives the same answers: there are no dice.
 */
export function answersFor(crowd: Crowd, kinds: Kinds, room: Room, before?: Pick<Answers, 'wayFor'>): Answers {
  const group = countedGroup(crowd, kinds)
  const [proofs, others, sums] = [proofsFor(room), foundBefore(room, crowd), sumsIn(room)]
  let weighed = 0

  function search(asked: { place: 0 | 1 | 2; isLong: boolean; begin?: readonly Begun[] }): Step[] | undefined {
    const { steps, tried } = searchSteps({ kinds, sums, inGroup: group.kinds, ...asked })
    weighed += tried
    return steps
  }

  /** What was found before kept slots were told, and kept slots that fit it. */
  function searchOnward({ people, figure }: Question): Step[] | undefined {
    const way = before?.wayFor({ people, figure: figure === 'kept' ? 'covered' : figure })
    const begin = way?.flatMap(([person, change]): Begun[] => {
      const kind = kinds.ofPerson[person]
      return kind ? [{ kind, change, isInside: group.isMember[person] === 1 }] : []
    })
    return begin && search({ place: placeOf(figure), isLong: true, begin })
  }

  /** Steps that are known to do, one that was found before, or one that is searched now. */
  function way(question: Question, isLong: boolean): readonly Step[] | Found | undefined {
    const place = placeOf(question.figure)
    const known = twinsIn(group.kinds, place) ?? proofs.hold(group.kinds, place)
    return known ?? group.whileMarked(() => rareWay(question, isLong))
  }

  function rareWay(question: Question, isLong: boolean): Found | undefined {
    const place = placeOf(question.figure)
    const other = others.differing(group.isMember, place)
    if (other) return other
    const steps = search({ place, isLong }) ?? (isLong ? searchOnward(question) : undefined)
    if (!steps) return undefined
    proofs.keep(steps, place)
    return others.keep(named(steps))
  }

  function named(steps: readonly Step[]): Found {
    return namesOf(steps, { ...group, ofPerson: kinds.ofPerson })
  }

  return {
    isOpen: (question, isLong = false) => {
      group.take(question.people)
      return way(question, isLong) !== undefined
    },
    wayFor: (question) => {
      group.take(question.people)
      const one = way(question, true)
      return one && isSteps(one) ? group.whileMarked(() => named(one)) : one
    },
    weighed: () => weighed,
    moreIsTold: () => {
      others.forgetUntrue()
      // Sorting people anew is work as well.
      weighed += crowd.size
    },
  }
}

function isSteps(way: readonly Step[] | Found): way is readonly Step[] {
  return way.every((one) => 'lane' in one)
}
