import type { Alike, Kind } from './lane.ts'
import { bridgesOf, type Bridges } from './search/bridges.ts'
import type { Crowd } from './crowd.ts'
import type { FigureCell } from './room.ts'
import { sortPeople, toldOpenly, type ToldBeside } from './sort-people.ts'

export type Kinds = {
  readonly ofPerson: readonly Kind[]
  /** Who is, or once was, counted in a cell that is shown. */
  inCell(cell: number): readonly Alike[]
  /** See `Bridge`. */
  bridges: Bridges
  /** Sorts those anew who are counted in a cell that was shown or hidden. */
  readAnew(cell: number): void
  /** Another number after people were sorted anew. */
  version(): number
}

/**
 * Sorts people into kinds. `isKeptTold`: something is published of kept slots. `beside` knows who is counted alike in the
 * tables that stay as they are, so that these are not looked at again; of the others only the next `open` may show anything.
 */
export function kindsOf(
  crowd: Crowd,
  cells: readonly FigureCell[],
  isKeptTold: boolean,
  beside: Omit<ToldBeside, 'isKeptTold'> = toldOpenly(crowd, isKeptTold),
): Kinds {
  const all: Alike[] = []
  const inCell = cells.map((): Alike[] => [])
  const kindOf = sortPeople(crowd, cells, { isKeptTold, ...beside }, (alike) => {
    all.push(alike)
    for (const cell of alike.cells) inCell[cell]?.push(alike)
  })
  const ofPerson: Kind[] = []
  for (let person = 0; person < crowd.size; person += 1) ofPerson.push(counted(kindOf(person)))
  let [version, members] = [0, undefined as number[][] | undefined]
  let bridges: Bridges | undefined
  return {
    ofPerson,
    inCell: (cell) => inCell[cell] ?? [],
    bridges: (cell) => (bridges ??= bridgesOf(all, (one) => inCell[one] ?? [], crowd.places.length))(cell),
    version: () => version,
    readAnew: (cell) => {
      bridges = undefined
      version += 1
      members ??= membersOf(crowd, cells.length)
      for (const person of members[cell] ?? []) {
        const before = ofPerson[person]
        if (before) before.count -= 1
        ofPerson[person] = counted(kindOf(person))
      }
    },
  }
}

function membersOf(crowd: Crowd, cells: number): number[][] {
  const members = Array.from({ length: cells }, (): number[] => [])
  for (const places of crowd.places) for (const [person, cell] of places.entries()) members[cell]?.push(person)
  return members
}

function counted(kind: Kind): Kind {
  kind.count += 1
  return kind
}
