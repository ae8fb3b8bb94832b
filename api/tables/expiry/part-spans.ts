import type { KeySpan } from '../storage/rows.ts'

/**
 * The partitions that are named by an id with this first digit. One part of the people table also holds the partitions
 * `address.…`, one per mail address; they are left aside, or that part would read a table within the table.
 */
export function partSpans(part: string): KeySpan[] {
  const to = String.fromCharCode(part.charCodeAt(0) + 1)
  if (part !== 'a') return [{ from: part, to }]
  return [
    { from: part, to: 'address.' },
    { from: 'address/', to },
  ]
}
