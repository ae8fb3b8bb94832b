import type { DataKey, Keys, WrappedKey } from '../../ports/keys.ts'
import type { Row, Rows } from '../storage/rows.ts'
import { text } from '../shapes/guard.ts'
import { type Holding, rowKind } from '../shapes/row-kind.ts'

/** The key that a partition has of its own, in one of its rows as Key Vault wrapped it. */
export type OwnKey = {
  /** Undefined while nothing was sealed there. */
  known(partition: string): Promise<DataKey | undefined>
  /** Makes it when it is first needed; of two who need it at once, one makes it and both use it. */
  ensure(partition: string): Promise<DataKey>
}

export function ownKey(rows: Rows, keys: Keys, rowKey: string): OwnKey {
  async function known(partition: string): Promise<DataKey | undefined> {
    const row = await rows.read(partition, rowKey)
    return row && keys.unwrap(fromKeyRow(row))
  }

  async function ensure(partition: string): Promise<DataKey> {
    const found = await known(partition)
    if (found) return found
    const { wrapped, key } = await keys.create()
    const written = await rows.change(partition, [{ kind: 'create', key: rowKey, values: { ...wrapped } }])
    if (written.kind === 'written') return key
    const other = await known(partition)
    if (other === undefined) throw new Error('The key of a partition could not be created')
    return other
  }

  return { known, ensure }
}

export const keyRow = rowKind('key', { wrappedKey: text, keyId: text } satisfies Holding<WrappedKey>)

/** Throws a `RowError` for a row that does not fit: nothing of its partition opens without it. */
export function fromKeyRow(row: Row): WrappedKey {
  return keyRow(row)
}
