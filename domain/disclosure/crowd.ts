import { coveragePerson, type BlockFact } from '../distribution/block-fact.ts'
import { isCovered, isUnderCoached } from '../distribution/coverage.ts'

/** What is counted of a person: had a 1:1, had less than 15 minutes a week, how many planned slots were kept. */
export const figures = ['covered', 'underCoached', 'kept'] as const
export type Figure = (typeof figures)[number]

/** What a person's record says. */
export type PersonRecord = Readonly<Record<Figure, number>>

/** The people of a release as numbers: under which manager and in which cell of each table they are counted. */
export type Crowd = {
  readonly size: number
  readonly managers: Int32Array
  /** Per table the number of each person's cell. */
  readonly places: readonly Int32Array[]
  /** How many slots were planned with each person. */
  readonly planned: Int32Array
  readonly records: readonly PersonRecord[]
}

/** Reads people into a crowd. `tables` gives for each table the number of the cell that a person is counted in. */
export function crowdOf(people: readonly BlockFact[], tables: readonly ((fact: BlockFact) => number)[]): Crowd {
  const numbers = new Map<string, number>()
  const numberOf = ({ managerId }: BlockFact) => {
    const known = numbers.get(managerId)
    if (known !== undefined) return known
    numbers.set(managerId, numbers.size)
    return numbers.size - 1
  }
  return {
    size: people.length,
    managers: Int32Array.from(people, numberOf),
    places: tables.map((cellOf) => Int32Array.from(people, cellOf)),
    planned: Int32Array.from(people, ({ plannedSlots }) => plannedSlots ?? 0),
    records: recordsOf(people),
  }
}

/** What people's records say: one for all of whom it is the same, since there are few. */
function recordsOf(people: readonly BlockFact[]): PersonRecord[] {
  const known = new Map<number, PersonRecord>()
  return people.map((fact) => {
    const person = coveragePerson(fact)
    const [covered, underCoached] = [Number(isCovered(person)), Number(isUnderCoached(person))]
    const kept = fact.keptSlots ?? 0
    const code = 4 * kept + 2 * covered + underCoached
    const same = known.get(code)
    if (same) return same
    const record = { covered, underCoached, kept }
    known.set(code, record)
    return record
  })
}
