import { coveragePerson, type BlockFact } from './block-fact.ts'
import { isCovered, isUnderCoached } from './coverage.ts'
import type { Grouping, Placement } from './placement.ts'

/** The counts of one segment before anything is hidden. They never leave the making of a release. */
export type Tally = {
  n: number
  covered: number
  underCoached: number
  planned: number
  kept: number
  /** How many people each manager has there, by number; see `Placement`. */
  readonly byManager: Map<number, number>
}

/** The counts of everybody in a segment, and of those of them who had planned slots. */
export type Tallies = { readonly all: Tally; readonly slots: Tally }

/** What is counted of everybody, read once: people are many, and segments are counted in many dimensions. */
export type Counted = {
  readonly covered: Uint8Array
  readonly underCoached: Uint8Array
  readonly planned: Int32Array
  readonly kept: Int32Array
}

/** Reads what is counted of people. */
export function countedOf(people: readonly BlockFact[]): Counted {
  const size = people.length
  const [covered, underCoached] = [new Uint8Array(size), new Uint8Array(size)]
  const [planned, kept] = [new Int32Array(size), new Int32Array(size)]
  for (const [at, fact] of people.entries()) {
    const person = coveragePerson(fact)
    covered[at] = Number(isCovered(person))
    underCoached[at] = Number(isUnderCoached(person))
    planned[at] = fact.plannedSlots ?? 0
    kept[at] = fact.keptSlots ?? 0
  }
  return { covered, underCoached, planned, kept }
}

/**
 * Counts eligible people per segment, in one pass: everybody, and those who had planned slots.
 *
 * Example: Sales with managers 0 (2 people) and 1 (1), of whom 2 met: `{ n: 3, covered: 2, byManager: 0→2, 1→1 }`.
 */
export function segmentTallies(
  { keys, of }: Grouping,
  { managers }: Pick<Placement, 'managers'>,
  counted: Counted,
): Map<string, Tallies> {
  const counting = keys.map(() => ({ all: counter(), slots: counter() }))
  for (let person = 0; person < of.length; person += 1) {
    const own = counting[of[person] ?? 0]
    if (!own) continue
    const manager = managers[person] ?? 0
    count(own.all, person, manager, counted)
    if ((counted.planned[person] ?? 0) > 0) count(own.slots, person, manager, counted)
  }
  return new Map(counting.map(({ all, slots }, at) => [keys[at] ?? '', { all: tallied(all), slots: tallied(slots) }]))
}

/** A segment with those of its people who came last under one manager: a team mostly comes together. */
type Counting = { readonly tally: Tally; manager: number; people: number }

function counter(): Counting {
  return { tally: emptyTally(), manager: -1, people: 0 }
}

function count(own: Counting, person: number, manager: number, counted: Counted): void {
  const { tally } = own
  tally.n += 1
  tally.covered += counted.covered[person] ?? 0
  tally.underCoached += counted.underCoached[person] ?? 0
  tally.planned += counted.planned[person] ?? 0
  tally.kept += counted.kept[person] ?? 0
  if (own.manager !== manager) nextTeam(own, manager)
  own.people += 1
}

function nextTeam(own: Counting, manager: number): void {
  const { byManager } = own.tally
  if (own.people > 0) byManager.set(own.manager, (byManager.get(own.manager) ?? 0) + own.people)
  own.manager = manager
  own.people = 0
}

function tallied(own: Counting): Tally {
  nextTeam(own, -1)
  return own.tally
}

function emptyTally(): Tally {
  return { n: 0, covered: 0, underCoached: 0, planned: 0, kept: 0, byManager: new Map() }
}
