import { expect, it } from 'vitest'
import { strandRows } from './strand-rows.ts'
import type { Strand } from './thread-of.ts'

function strand(id: string, from: string, to: string): Strand {
  return { id, owner: 'manager', text: id, from, to, due: null, state: 'open' }
}

it('puts promises that do not overlap on one line, and no more lines than there is room for', () => {
  const rows = strandRows(
    [
      strand('a', '2026-09-01', '2026-09-10'),
      strand('b', '2026-09-05', '2026-09-20'),
      strand('c', '2026-09-07', '2026-09-08'),
      strand('d', '2026-09-11', '2026-09-12'),
    ],
    2,
  )
  expect(rows.map((row) => row.map(({ id }) => id))).toEqual([['a', 'd'], ['b']])
})
