import type { Crowd } from './crowd.ts'
import type { FigureCell } from './room.ts'

/** Which people are counted in the same shown cells of the tables that stay as they are: they have the same number. */
export type CellRows = {
  readonly ofPerson: Int32Array
  /** How many tables stay as they are. */
  tables(): number
  /** The next table stays as it is now. */
  settle(cells: readonly FigureCell[]): void
}

/** Nothing is settled yet, so all people are alike. */
export function cellRowsOf(crowd: Crowd): CellRows {
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

/** Gives each row of numbers a number of its own, from one on: by that of the row without its last, and the last. */
export function numbering(from = 1): (row: number, last: number) => number {
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
