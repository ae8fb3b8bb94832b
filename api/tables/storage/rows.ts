import type { RowError } from '../shapes/row-error.ts'

/** What a property of a row may hold. Lists and objects are kept as JSON text by whoever owns them. */
export type Value = string | number | boolean
export type Values = Record<string, Value | undefined>

/** A row as it was read from `table`. `etag` is the version to name when replacing exactly this one. */
export type Row = { table: string; partition: string; key: string; etag: string; values: Record<string, Value> }

/**
 * One write. create: only when nothing is there; put: whatever is there; replace: only the version `etag`;
 * remove: whatever is there, and it must be there. A write keeps nothing of the row's former properties.
 * Inside a transaction a removal cannot name a version, so remove only rows that nobody writes again; a living row
 * is first replaced by a tombstone.
 */
export type Write =
  | { kind: 'create'; key: string; values: Values }
  | { kind: 'put'; key: string; values: Values }
  | { kind: 'replace'; key: string; values: Values; etag: string }
  | { kind: 'remove'; key: string }

/** Half-open span of keys; a missing end is open. */
export type KeySpan = { from?: string | undefined; to?: string | undefined }

/**
 * written: all of it, with each row's new version in the order of the writes (empty for a removed row);
 * exists: a create found its row; changed: a row was of another version, or gone.
 */
export type Written = { kind: 'written'; etags: string[] } | { kind: 'exists' } | { kind: 'changed' }

/** The most writes one transaction takes. */
export const mostWrites = 100

/**
 * A table as the stores see it: partitions of rows ordered by key. Two implementations pass the same exam, the
 * table service and memory. Keys are ordered by code unit.
 */
export interface Rows {
  read(partition: string, key: string): Promise<Row | undefined>
  /** Rows of one partition in key order. */
  range(partition: string, span?: KeySpan): AsyncIterable<Row>
  /**
   * Rows of all partitions inside the spans of keys and partitions, page by page, ordered by partition and key.
   * Everything is looked at, so this is for nightly work only.
   */
  scan(spans: { keys?: KeySpan; partitions?: KeySpan }): AsyncIterable<Row>
  /** All or nothing, at most `mostWrites`, one partition. `conflict`: a row was there, gone, or of another version. */
  write(partition: string, writes: readonly Write[]): Promise<'written' | 'conflict'>
  /** The same, telling the new versions and which conflict it was. */
  change(partition: string, writes: readonly Write[]): Promise<Written>
  /** Is told of a row that a reader left out because it does not fit its kind. */
  leftOut(misfit: RowError): void
}
