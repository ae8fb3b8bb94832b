import type { Placement } from '../distribution/placement.ts'
import type { Counted } from '../distribution/segment-tally.ts'

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

/** Puts people together as a crowd. `places` gives for each table the number of the cell that each of them is counted in. */
export function crowdOf(
  { size, managers }: Pick<Placement, 'size' | 'managers'>,
  counted: Counted,
  places: readonly Int32Array[],
): Crowd {
  return { size, managers, places, planned: counted.planned, records: recordsOf(size, counted) }
}

/** What people's records say: one for all of whom it is the same, since there are few. */
function recordsOf(size: number, counted: Counted): PersonRecord[] {
  const known: PersonRecord[] = []
  const records: PersonRecord[] = []
  for (let person = 0; person < size; person += 1) {
    const covered = counted.covered[person] ?? 0
    const underCoached = counted.underCoached[person] ?? 0
    const kept = counted.kept[person] ?? 0
    records.push((known[4 * kept + 2 * covered + underCoached] ??= { covered, underCoached, kept }))
  }
  return records
}
