import { weightOf, type Alike, type Kind, type Lane } from './lane.ts'
import { bridgesOf, type Bridges } from './search/bridges.ts'
import { changesOf, codeOf, type Change } from './changes.ts'
import { figures, type Crowd } from './crowd.ts'
import type { FigureCell } from './room.ts'

export type Kinds = {
  readonly ofPerson: readonly Kind[]
  /** Who is, or once was, counted in a cell that is shown. */
  inCell(cell: number): readonly Alike[]
  /** See `Bridge`. */
  bridges: Bridges
  /** Sorts those anew who are counted in a cell that was shown or hidden. */
  readAnew(cell: number): void
}

/** Sorts people into kinds. `isKeptTold`: something is published of kept slots. */
export function kindsOf(crowd: Crowd, cells: readonly FigureCell[], isKeptTold: boolean): Kinds {
  const known = new Map<number, Kind>()
  const classes = new Map<number, Alike>()
  const numberOf = numbering()
  const members = cells.map((): number[] => [])
  const inCell = cells.map((): Alike[] => [])
  let bridges: Bridges | undefined
  for (const places of crowd.places) for (const [person, cell] of places.entries()) members[cell]?.push(person)
  const ofPerson = Array.from({ length: crowd.size }, (_, person) => counted(kindOf(person)))

  function kindOf(person: number): Kind {
    const { covered, underCoached, kept } = crowd.records[person] ?? nothing
    const planned = crowd.planned[person] ?? 0
    let where = 0
    for (const places of crowd.places) where = numberOf(where, shownCell(places[person] ?? 0) + 1)
    let key = numberOf(where, 2 * covered + underCoached)
    if (isKeptTold) key = numberOf(numberOf(key, kept), planned)
    const same = known.get(key)
    if (same) return same
    const alike = classes.get(where) ?? alikeOf(where, person)
    const changes = changesOf({ covered, underCoached, kept, planned }, isKeptTold)
    const kind: Kind = { alike, lanes: changes.map((change) => laneOf(alike, change)), count: 0 }
    for (const lane of kind.lanes) lane.kinds.push(kind)
    known.set(key, kind)
    return kind
  }

  function shownCell(cell: number): number {
    return cells[cell]?.isShown ? cell : -1
  }

  function alikeOf(where: number, person: number): Alike {
    const places = crowd.places.map((some) => shownCell(some[person] ?? 0))
    const alike = {
      places,
      cells: places.filter((cell) => cell >= 0),
      lanes: new Map<number, Lane>(),
      rising: figures.map(() => []),
      falling: figures.map(() => []),
    }
    classes.set(where, alike)
    for (const cell of alike.cells) inCell[cell]?.push(alike)
    return alike
  }

  return {
    ofPerson,
    inCell: (cell) => inCell[cell] ?? [],
    bridges: (cell) => (bridges ??= bridgesOf(classes.values(), (one) => inCell[one] ?? [], crowd.places.length))(cell),
    readAnew: (cell) => {
      bridges = undefined
      for (const person of members[cell] ?? []) {
        const before = ofPerson[person]
        if (before) before.count -= 1
        ofPerson[person] = counted(kindOf(person))
      }
    },
  }
}

/** Gives each row of numbers a number of its own: that of the row without its last, and the last. */
function numbering(): (row: number, last: number) => number {
  const numbers = new Map<number, number>()
  return (row, last) => {
    const key = row * 1_000_000 + last
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size + 1)
    return numbers.size
  }
}

function laneOf(alike: Alike, change: Change): Lane {
  const code = codeOf(change)
  const known = alike.lanes.get(code)
  if (known) return known
  const differs = [...change.entries()].filter(([, more]) => more !== 0)
  const places = alike.cells.flatMap((cell) => differs.map(([figure]) => figures.length * cell + figure))
  const by = alike.cells.flatMap(() => differs.map(([, more]) => more))
  const weight = places.reduce((sum, place, at) => sum + weightOf(place) * (by[at] ?? 0), 0)
  const lane: Lane = { alike, change, code, places, by, weight, kinds: [] }
  alike.lanes.set(code, lane)
  for (const [figure, more] of differs) (more > 0 ? alike.rising : alike.falling)[figure]?.push(lane)
  return lane
}

function counted(kind: Kind): Kind {
  kind.count += 1
  return kind
}

const nothing = { covered: 0, underCoached: 1, kept: 0 }
