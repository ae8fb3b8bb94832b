import type { Row } from './rows.ts'

/** Reads properties of a row in the type they were written; a property of another type is a broken row and throws. */
export function textOf(row: Row, name: string): string {
  const value = row.values[name]
  if (typeof value !== 'string') throw broken(row, name)
  return value
}

export function numberOf(row: Row, name: string): number {
  const value = row.values[name]
  if (typeof value !== 'number') throw broken(row, name)
  return value
}

/** Names the kind of row and the property, never an id or a value: the message goes into the log. */
function broken(row: Row, name: string): Error {
  return new Error(`A row of kind "${row.key.split('|', 2).join('|')}" has no proper "${name}"`)
}
