import { changeKinds, type LedgerRow, type LineKind } from '../../ports/pair-store.ts'
import { collect } from '../storage/collect.ts'
import { changeKeys } from '../rows/row-keys.ts'
import type { Row, Rows } from '../storage/rows.ts'
import { fitting } from '../shapes/fitting.ts'
import { maybe, oneOf, text } from '../shapes/guard.ts'
import { rowKind } from '../shapes/row-kind.ts'

/** What the ledger says of one change; `act` and `became` are missing in rows from before acts were written down. */
export const changeRow = rowKind('change', {
  at: text,
  by: text,
  what: oneOf(changeKinds),
  fields: maybe(text),
  act: maybe(text),
  became: maybe(text),
})

/**
 * The ledger of one line, oldest first. It holds names of fields, so reading it needs no key. A row that does not fit is
 * left out and told to `rows`.
 */
export async function readChanges(
  rows: Rows,
  partition: string,
  line: { kind: LineKind; id: string },
): Promise<LedgerRow[]> {
  const found = await collect(rows.range(partition, changeKeys(line.kind, line.id)))
  // The keys run from the newest change to the oldest, with the creation last.
  return fitting(rows, found, toLedgerRow).toReversed()
}

function toLedgerRow(row: Row): LedgerRow {
  const { fields, ...held } = changeRow(row)
  return { ...held, fields: fields?.split(',') ?? [] }
}
