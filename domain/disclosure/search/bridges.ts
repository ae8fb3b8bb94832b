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
    const bridges = new Map<number, Known>()
    for (const alike of inCell(cell).slice(0, most.classes)) {
      const table = alike.places.indexOf(cell)
      if (!isThere(alike)) continue
      for (let second = 0; second < tables; second += 1) {
        const near = neighbours(alike, table, second)
        for (let nth = 0; nth < near.length && nth < most.neighbours; nth += 1) {
          const other = near[nth]
          if (other && other.places[table] !== cell) addBridges(bridges, alike, other, table)
        }
      }
    }
    return new Map([...bridges].map(([code, { some }]) => [code, some]))
  }

  return (cell) => {
    const known = found.get(cell) ?? bridgesFrom(cell)
    found.set(cell, known)
    return known
  }
}

/** Bridges for one change, and how many of them lead to each other cell. */
type Known = { readonly some: Bridge[]; readonly to: Map<number, number> }

function addBridges(bridges: Map<number, Known>, one: Alike, other: Alike, table: number): void {
  const to = other.places[table] ?? -1
  for (const [code, gives] of one.lanes) {
    const known = bridges.get(code)
    if (known && (known.some.length >= most.inAll || (known.to.get(to) ?? 0) >= most.alike)) continue
    const takes = other.lanes.get(oppositeOf(code))
    if (!takes) continue
    const { some, to: counts } = known ?? { some: [], to: new Map<number, number>() }
    some.push({ gives, takes })
    counts.set(to, (counts.get(to) ?? 0) + 1)
    if (!known) bridges.set(code, { some, to: counts })
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
