import type { LedgerRow, LineKind } from '../ports/pair-store.ts'
import { changesOf } from './row-keys.ts'
import type { Row, Rows } from './rows.ts'
import { maybeText, textOf } from './values.ts'

/** The ledger of one line, oldest first. It holds names of fields, so reading it needs no key. */
export async function readChanges(
  rows: Rows,
  partition: string,
  line: { kind: LineKind; id: string },
): Promise<LedgerRow[]> {
  const changes: LedgerRow[] = []
  for await (const row of rows.range(partition, changesOf(line.kind, line.id))) changes.push(toLedgerRow(row))
  // The keys run from the newest change to the oldest, with the creation last.
  return changes.toReversed()
}

function toLedgerRow(row: Row): LedgerRow {
  const [act, became] = [maybeText(row, 'act'), maybeText(row, 'became')]
  return {
    at: textOf(row, 'at'),
    by: textOf(row, 'by'),
    what: textOf(row, 'what') as LedgerRow['what'],
    fields: maybeText(row, 'fields')?.split(',') ?? [],
    ...(act === undefined ? {} : { act }),
    ...(became === undefined ? {} : { became }),
  }
}
