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
  /** Another number after people were sorted anew. */
  version(): number
}

/** Which people are counted in the same shown cells of the tables that stay as they are: they have the same number. */
export type Rows = {
  readonly ofPerson: Int32Array
  /** How many tables stay as they are. */
  tables(): number
  /** The next table stays as it is now. */
  settle(cells: readonly FigureCell[]): void
}

/** Nothing is settled yet, so all people are alike. */
export function rowsOf(crowd: Crowd): Rows {
  const ofPerson = new Int32Array(crowd.size)
  let settled = 0
  return {
    ofPerson,
    tables: () => settled,
    settle: (cells) => {
      const places = crowd.places[settled] ?? []
      const numberOf = numbering()
      for (const [person, cell] of places.entries())
        ofPerson[person] = numberOf(ofPerson[person] ?? 0, cells[cell]?.isShown ? cell + 1 : 0)
      settled += 1
    },
  }
}

/** Records are numbered above all cells, so that a row of cells is never taken for one that ends with a record. */
const aboveCells = 900_000

function membersOf(crowd: Crowd, cells: number): number[][] {
  const members = Array.from({ length: cells }, (): number[] => [])
  for (const places of crowd.places) for (const [person, cell] of places.entries()) members[cell]?.push(person)
  return members
}

/**
 * Sorts people into kinds. `isKeptTold`: something is published of kept slots. `rows` knows who is counted alike in the
 * tables that stay as they are, so that these are not looked at again; of the others only the next `open` may show anything.
 */
export function kindsOf(
  crowd: Crowd,
  cells: readonly FigureCell[],
  isKeptTold: boolean,
  { rows, open }: { rows: Rows; open: number } = { rows: rowsOf(crowd), open: crowd.places.length },
): Kinds {
  const known = new Map<number, Kind>()
  const classes = new Map<number, Alike>()
  // Above the numbers of settled rows.
  const numberOf = numbering(crowd.size + 1)
  const inCell = cells.map((): Alike[] => [])
  const openPlaces = crowd.places.slice(rows.tables(), rows.tables() + open)
  let [version, members] = [0, undefined as number[][] | undefined]
  let bridges: Bridges | undefined
  const ofPerson = Array.from({ length: crowd.size }, (_, person) => counted(kindOf(person)))

  function kindOf(person: number): Kind {
    const { covered, underCoached, kept } = crowd.records[person] ?? nothing
    const planned = crowd.planned[person] ?? 0
    let where = rows.ofPerson[person] ?? 0
    for (const places of openPlaces) where = numberOf(where, shownCell(places[person] ?? 0) + 1)
    let key = numberOf(where, aboveCells + 2 * covered + underCoached)
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

/** Gives each row of numbers a number of its own, from one on: by that of the row without its last, and the last. */
function numbering(from = 1): (row: number, last: number) => number {
  const numbers = new Map<number, number>()
  return (row, last) => {
    const key = row * 1_000_000 + last
    const known = numbers.get(key)
    if (known !== undefined) return known
    const number = from + numbers.size
    numbers.set(key, number)
    return number
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
