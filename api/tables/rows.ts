/** What a property of a row may hold. Lists and objects are kept as JSON text by whoever owns them. */
export type Value = string | number | boolean
export type Values = Record<string, Value | undefined>

/** A row as it was read. `etag` is the version to name when replacing exactly this one. */
export type Row = { partition: string; key: string; etag: string; values: Record<string, Value> }

/**
 * One write. create: only when nothing is there; put: whatever is there; replace: only the version `etag`;
 * remove: whatever is there, and it must be there. A write keeps nothing of the row's former properties.
 */
export type Write =
  | { kind: 'create'; key: string; values: Values }
  | { kind: 'put'; key: string; values: Values }
  | { kind: 'replace'; key: string; values: Values; etag: string }
  | { kind: 'remove'; key: string }

/** Half-open span of keys; a missing end is open. */
export type Span = { from?: string | undefined; to?: string | undefined }

/** The most writes one transaction takes. */
export const mostWrites = 100

/**
 * A table as the jobs' stores see it: partitions of rows ordered by key. Two implementations pass the same exam, the
 * table service and memory. Keys are ordered by code unit.
 */
export interface Rows {
  read(partition: string, key: string): Promise<Row | undefined>
  /** Rows of one partition in key order. */
  range(partition: string, span?: Span): AsyncIterable<Row>
  /**
   * Rows of all partitions inside the spans of keys and partitions, page by page and in no promised order. Everything
   * is looked at, so this is for nightly work only.
   */
  scan(spans: { keys?: Span; partitions?: Span }): AsyncIterable<Row>
  /** All or nothing, at most `mostWrites`, one partition. `conflict`: a row was there, gone, or of another version. */
  write(partition: string, writes: readonly Write[]): Promise<'written' | 'conflict'>
}
