import type { Strand } from './thread-of.ts'

/**
 * Which promises share a line of the picture: one begins after the other has ended. At most `most` lines; what does not
 * fit stands in the table only.
 */
export function strandRows(strands: readonly Strand[], most: number): Strand[][] {
  const rows: Strand[][] = []
  for (const strand of strands) {
    const free = rows.find((row) => (row.at(-1)?.to ?? '') < strand.from)
    if (free) free.push(strand)
    else if (rows.length < most) rows.push([strand])
  }
  return rows
}
