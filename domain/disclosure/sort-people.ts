import { cellRowsOf, type CellRows } from './cell-rows.ts'
import { changesOf, codeOf, oppositeOf, type FigureStep } from './changes.ts'
import { figures, type Crowd } from './crowd.ts'
import { numbering } from '../distribution/numbering.ts'
import { weightOf, type Alike, type Kind, type Lane } from './lane.ts'
import type { FigureCell } from './room.ts'

/** What is published beside the tables that are looked at now. */
export type ToldBeside = {
  /** Something is published of kept slots. */
  isKeptTold: boolean
  /** Who is counted alike in the tables that stay as they are: these are not looked at again. */
  rows: CellRows
  /** Of the other tables only so many, the next ones, may show anything. */
  open: number
}

/** All tables of `crowd` are open. */
export function toldOpenly(crowd: Crowd, isKeptTold: boolean): ToldBeside {
  return { isKeptTold, rows: cellRowsOf(crowd), open: crowd.places.length }
}

/** Records are numbered above all cells, so that a row of cells is never taken for one that ends with a record. */
const aboveCells = 900_000

/**
 * Says of which kind a person is by the cells as they stand when it is asked. `begun` hears of all who are counted alike
 * when the first of them is met.
 */
export function sortPeople(
  crowd: Crowd,
  cells: readonly FigureCell[],
  { isKeptTold, rows, open }: ToldBeside,
  begun: (alike: Alike) => void,
): (person: number) => Kind {
  // Numbers come one after the other, so a list finds them quicker than a map.
  const known: (Kind | undefined)[] = []
  const classes = new Map<number, Alike>()
  // Above the numbers of settled rows.
  const numberOf = numbering(crowd.size + 1)
  const openPlaces = crowd.places.slice(rows.tables(), rows.tables() + open)

  function shownCell(cell: number): number {
    return cells[cell]?.isShown ? cell : -1
  }

  function alikeOf(where: number, person: number): Alike {
    const same = classes.get(where)
    if (same) return same
    const alike = nobodyAlike(crowd.places.map((some) => shownCell(some[person] ?? 0)))
    classes.set(where, alike)
    begun(alike)
    return alike
  }

  return (person) => {
    const { covered, underCoached, kept } = crowd.records[person] ?? nothing
    const planned = crowd.planned[person] ?? 0
    let where = rows.ofPerson[person] ?? 0
    for (const places of openPlaces) where = numberOf(where, shownCell(places[person] ?? 0) + 1)
    let key = numberOf(where, aboveCells + 2 * covered + underCoached)
    if (isKeptTold) key = numberOf(numberOf(key, kept), planned)
    const same = known[key - crowd.size]
    if (same) return same
    const alike = alikeOf(where, person)
    const changes = changesOf({ covered, underCoached, kept, planned }, isKeptTold)
    const kind: Kind = { alike, lanes: changes.map((change) => laneOf(alike, change)), count: 0 }
    for (const lane of kind.lanes) lane.kinds.push(kind)
    known[key - crowd.size] = kind
    return kind
  }
}

/** Those who are counted in these cells, before any of them is met. */
function nobodyAlike(places: readonly number[]): Alike {
  return {
    places,
    cells: places.filter((cell) => cell >= 0),
    lanes: new Map(),
    rising: figures.map(() => []),
    falling: figures.map(() => []),
  }
}

function laneOf(alike: Alike, change: FigureStep): Lane {
  const code = codeOf(change)
  const known = alike.lanes.get(code)
  if (known) return known
  const differs = [...change.entries()].filter(([, more]) => more !== 0)
  const places = alike.cells.flatMap((cell) => differs.map(([figure]) => figures.length * cell + figure))
  const by = alike.cells.flatMap(() => differs.map(([, more]) => more))
  const weight = places.reduce((sum, place, at) => sum + weightOf(place) * (by[at] ?? 0), 0)
  const opposite = alike.lanes.get(oppositeOf(code))
  const lane: Lane = { alike, change, code, places, by, weight, kinds: [], opposite }
  if (opposite) opposite.opposite = lane
  alike.lanes.set(code, lane)
  for (const [figure, more] of differs) (more > 0 ? alike.rising : alike.falling)[figure]?.push(lane)
  return lane
}

const nothing = { covered: 0, underCoached: 1, kept: 0 }
