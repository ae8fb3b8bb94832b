import { oppositeOf } from '../changes.ts'
import { weightOf, type Alike, type Lane } from '../lane.ts'

/**
 * Two people whom one table tells apart, or two tables: `takes` makes up for what `gives` has more. All that changes
 * are the few cells in which only one of them is counted.
 */
export type Bridge = { readonly gives: Lane; readonly takes: Lane }

/** The bridges from a cell by the code of whoever gives. */
export type Bridges = (cell: number) => ReadonlyMap<number, readonly Bridge[]>

/** So many for the same change and the same other cell, so many for the same change, so many beside each of so
 * many who are alike. */
const most = { alike: 3, inAll: 64, neighbours: 12, classes: 400 }

/**
 * Finds bridges when they are asked for. Two tables at once, because many go together: whoever is in another office is
 * often in another country.
 */
export function bridgesOf(
  classes: Iterable<Alike>,
  inCell: (cell: number) => readonly Alike[],
  tables: number,
): Bridges {
  const all = [...classes].filter(isThere)
  const ignoring = new Map<number, Map<number, Alike[]>>()
  const found = new Map<number, Map<number, Bridge[]>>()

  function neighbours(alike: Alike, table: number, second: number): readonly Alike[] {
    const both = Math.min(table, second) * tables + Math.max(table, second)
    const known = ignoring.get(both) ?? Map.groupBy(all, (one) => weightWithout(one, table, second))
    ignoring.set(both, known)
    return known.get(weightWithout(alike, table, second)) ?? []
  }

  function bridgesFrom(cell: number): Map<number, Bridge[]> {
    const bridges = new Map<number, Bridge[]>()
    for (const alike of inCell(cell).slice(0, most.classes)) {
      const table = alike.places.indexOf(cell)
      if (!isThere(alike)) continue
      for (let second = 0; second < tables; second += 1)
        for (const other of neighbours(alike, table, second).slice(0, most.neighbours))
          if (other.places[table] !== cell) addBridges(bridges, alike, other, table)
    }
    return bridges
  }

  return (cell) => {
    const known = found.get(cell) ?? bridgesFrom(cell)
    found.set(cell, known)
    return known
  }
}

function addBridges(bridges: Map<number, Bridge[]>, one: Alike, other: Alike, table: number): void {
  const to = other.places[table]
  for (const [code, gives] of one.lanes) {
    const known = bridges.get(code) ?? []
    if (known.length >= most.inAll) continue
    const takes = other.lanes.get(oppositeOf(code))
    if (!takes || known.filter((bridge) => bridge.takes.alike.places[table] === to).length >= most.alike) continue
    known.push({ gives, takes })
    bridges.set(code, known)
  }
}

/** One number for all cells but those of two tables. */
function weightWithout({ places }: Alike, table: number, second: number): number {
  let sum = 0
  for (const [at, cell] of places.entries()) if (at !== table && at !== second) sum += weightOf(64 * cell + at)
  return sum
}

function isThere({ lanes }: Alike): boolean {
  for (const { kinds } of lanes.values()) if (kinds.some(({ count }) => count > 0)) return true
  return false
}
