import type { Note } from '#domain/note'
import type { PairId } from '#domain/pair'
import type { DataKey, Keys, WrappedKey } from '../ports/keys.ts'
import type { Kept, PrivateStore } from '../ports/pair-store.ts'
import { readActiveRows, unsealLines } from './active-rows.ts'
import { findNoteDay } from './find-note-day.ts'
import { keepLine, readLine, type LinePartition } from './line-partition.ts'
import { readHistory } from './read-history.ts'
import { wrappedKeyKey } from './row-keys.ts'
import type { Row, Rows } from './rows.ts'
import { textOf } from './values.ts'

const table = 'private'

/**
 * Private notes in rows. The partition is named by its author's own id, so no request of anybody else can name it,
 * and it has a key of its own: the pair's key opens nothing here.
 */
export function privateTable(rows: Rows, keys: Keys): PrivateStore {
  async function knownKey(partition: string): Promise<DataKey | undefined> {
    const row = await rows.read(partition, wrappedKeyKey)
    return row && keys.unwrap(fromKeyRow(row))
  }

  /** The first private note makes the key; of two that come at once, one makes it and both use it. */
  async function keyFor(partition: string): Promise<DataKey> {
    const known = await knownKey(partition)
    if (known) return known
    const { wrapped, key } = await keys.create()
    const written = await rows.change(partition, [{ kind: 'create', key: wrappedKeyKey, values: { ...wrapped } }])
    if (written.kind === 'written') return key
    const other = await knownKey(partition)
    if (other === undefined) throw new Error('A private key could not be created')
    return other
  }

  /** Private notes are filed by their session's day alone, which is a local date already: the zone plays no part. */
  function at(partition: string, key: DataKey): LinePartition {
    return { rows, table, partition, key, zone: 'UTC' }
  }

  return {
    async open(author, pairId) {
      const active = await readActiveRows(rows, partitionOf(author, pairId))
      const row = active.single.get(wrappedKeyKey)
      if (row === undefined) return []
      return unsealLines(active, { key: await keys.unwrap(fromKeyRow(row)), table }).notes
    },
    async note(author, pairId, id) {
      const partition = partitionOf(author, pairId)
      const key = await knownKey(partition)
      return key && ((await readLine(at(partition, key), 'note', id)) as Kept<Note> | undefined)
    },
    async *history(author, pairId, before) {
      const partition = partitionOf(author, pairId)
      const key = await knownKey(partition)
      if (key) yield* readHistory(at(partition, key), before)
    },
    async noteDay(author, pairId, id) {
      const partition = partitionOf(author, pairId)
      const key = await knownKey(partition)
      return key && findNoteDay(at(partition, key), id)
    },
    async keep(author, change) {
      const partition = partitionOf(author, change.pairId)
      return keepLine(at(partition, await keyFor(partition)), change)
    },
  }
}

function partitionOf(author: string, pairId: PairId): string {
  return `${author}_${pairId}`
}

function fromKeyRow(row: Row): WrappedKey {
  return { wrappedKey: textOf(row, 'wrappedKey'), keyId: textOf(row, 'keyId') }
}
