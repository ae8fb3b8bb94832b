import type { Crowd } from './crowd.ts'
import { numbering } from '../distribution/numbering.ts'
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
      const shown = Int32Array.from(cells, ({ isShown }, cell) => (isShown ? cell + 1 : 0))
      for (let person = 0; person < crowd.size; person += 1)
        ofPerson[person] = numberOf(ofPerson[person] ?? 0, shown[places[person] ?? 0] ?? 0)
      settled += 1
    },
  }
}
