import { readActiveLine } from './line-partition.ts'
import type { LinePartition } from './keyed-partition.ts'
import { historyBefore } from '../../rows/row-keys.ts'
import { noteRow } from '../../rows/note-row.ts'

/** Under which session a note lies, also when it was put away. Nothing is unsealed on the way. */
export async function findNoteDay(at: LinePartition, id: string): Promise<string | undefined> {
  const active = await readActiveLine(at, 'note', id)
  if (active !== undefined) return active.line.sessionOn
  for await (const row of at.rows.range(at.partition, historyBefore(undefined))) {
    if (row.key.endsWith(`|note|${id}`)) return noteRow(row).sessionOn
  }
  return undefined
}
