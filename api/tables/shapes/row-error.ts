/**
 * A row does not hold what its kind holds: a mistake of ours, a changed backup or a damaged store. It names the table, the
 * kind of row and the property, in words of the program: never a key, which is made of people's ids, and never a value.
 */
export class RowError extends Error {
  /** `pairs.commitment.status`, for the log. */
  readonly code: string

  constructor({ table }: { table: string }, kind: string, property: string) {
    super(`A row "${kind}" of the table "${table}" has no proper "${property}"`)
    this.name = 'RowError'
    this.code = `${table}.${kind}.${property}`.slice(0, 60)
  }
}

/** For who has nobody to tell of it. */
export function throwMisfit(misfit: RowError): never {
  throw misfit
}
