import { foldWord } from './fold-word.ts'
import { columnMeaning, type ColumnMeaning } from './known-columns.ts'
import { cellText, isEmptyCell, type Sheet } from './sheet-cell.ts'

/** A column of the file: where it stands, its head as it was written, and what it means. */
export type FoundColumn = { at: number; head: string; meaning: ReturnType<typeof columnMeaning> }

/** A title, a date and some notes may stand above the heads. */
const rowsLookedAt = 30

/**
 * Finds the row of heads, the first that names mail addresses. Where none is called so, the first with one head that has
 * the word in it, such as `Work mail of the person`. Undefined where there is none in the first thirty rows.
 */
export function findHead(sheet: Sheet): { row: number; columns: FoundColumn[] } | undefined {
  const rows = sheet.slice(0, rowsLookedAt).map((cells) =>
    cells.flatMap((cell, at): FoundColumn[] => {
      const head = cellText(cell)
      return isEmptyCell(cell) ? [] : [{ at, head, meaning: columnMeaning(head) }]
    }),
  )
  const named = rows.findIndex((columns) => columns.some(({ meaning }) => meaning === 'address'))
  if (named >= 0) return { row: named, columns: rows[named] ?? [] }
  const near = rows.findIndex((columns) => columns.length > 1 && columns.filter(speaksOfMail).length === 1)
  if (near < 0) return undefined
  const columns = rows[near] ?? []
  return {
    row: near,
    columns: columns.map((column) =>
      speaksOfMail(column) ? { ...column, meaning: 'address' as ColumnMeaning } : column,
    ),
  }
}

function speaksOfMail({ head, meaning }: FoundColumn): boolean {
  return (
    meaning === undefined &&
    foldWord(head)
      .split(' ')
      .some((word) => ['mail', 'email', 'upn'].includes(word))
  )
}
