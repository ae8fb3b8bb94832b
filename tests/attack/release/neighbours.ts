/** Whole numbers from 0 to `most`, sums of some of them that lie in a range, and sums that one would like to know. */
export type Puzzle = {
  most: readonly number[]
  rows: readonly { columns: readonly number[]; least: number; most: number }[]
  wanted: readonly (readonly number[])[]
}

/** What else solves a puzzle beside a solution in whole numbers. */
export type Neighbours = {
  /** Could this number be one more, all others as they are? */
  isMore(column: number): boolean
  isLess(column: number): boolean
  /** Could one number be one more and another one less? */
  isTraded(more: number, less: number): boolean
}

/** A sum at its border allows one number more, or less, only together with one that makes up for it in that sum. */
export function neighboursOf({ most, rows }: Pick<Puzzle, 'most' | 'rows'>, solution: readonly number[]): Neighbours {
  const inRow = rows.map(({ columns }) => {
    const isIn = new Uint8Array(most.length)
    for (const column of columns) isIn[column] = 1
    return isIn
  })
  const full: number[][] = most.map(() => [])
  const bare: number[][] = most.map(() => [])
  for (const [row, { columns, least, most: greatest }] of rows.entries()) {
    const sum = columns.reduce((before, column) => before + (solution[column] ?? 0), 0)
    for (const column of columns) {
      if (sum + 1 > greatest) full[column]?.push(row)
      if (sum - 1 < least) bare[column]?.push(row)
    }
  }
  const canRise = most.map((upper, column) => (solution[column] ?? 0) < upper)
  const canFall = most.map((_, column) => (solution[column] ?? 0) > 0)
  const isRelieved = (held: readonly number[] = [], by: number) => held.every((row) => inRow[row]?.[by] === 1)
  return {
    isMore: (column) => canRise[column] === true && full[column]?.length === 0,
    isLess: (column) => canFall[column] === true && bare[column]?.length === 0,
    isTraded: (more, less) =>
      canRise[more] === true && canFall[less] === true && isRelieved(full[more], less) && isRelieved(bare[less], more),
  }
}
