import type { PairId } from '#domain/pair'
import type { DataKey, Keys } from '../../ports/keys.ts'
import type { PrivateStore } from '../../ports/pair-store.ts'
import { readActiveRows, unsealLines } from '../rows/active-rows.ts'
import { findNoteDay } from './lines/find-note-day.ts'
import { keepLine, readActiveLine } from './lines/line-partition.ts'
import type { LinePartition } from './lines/keyed-partition.ts'
import { fromKeyRow, ownKey } from '../sealing/own-key.ts'
import { readHistory } from './read-history.ts'
import { pagesIn } from '../plans/plan-desk-table.ts'
import { journalKey, wrappedKeyKey } from '../rows/row-keys.ts'
import type { Rows } from '../storage/rows.ts'

const table = 'private'

/**
 * Private notes in rows. The partition is named by its author's own id, so no request of anybody else can name it,
 * and it has a key of its own: the pair's key opens nothing here.
 */
export function privateTable(rows: Rows, keys: Keys): PrivateStore {
  const own = ownKey(rows, keys, wrappedKeyKey)

  /** Private notes are filed by their session's day alone, which is a local date already: the zone plays no part. */
  function at(partition: string, key: DataKey): LinePartition {
    return { rows, table, partition, key, zone: 'UTC' }
  }

  return {
    async open(author, pairId) {
      const active = await readActiveRows(rows, partitionOf(author, pairId))
      const row = active.single.get(wrappedKeyKey)
      const journal = active.single.get(journalKey)
      const pages = (planId: string) => pagesIn(journal, planId)
      if (row === undefined) return { notes: [], pages }
      const { notes } = unsealLines(active, { rows, key: await keys.unwrap(fromKeyRow(row)), table })
      return { notes, pages }
    },
    async note(author, pairId, id) {
      const partition = partitionOf(author, pairId)
      const key = await own.known(partition)
      return key && readActiveLine(at(partition, key), 'note', id)
    },
    async *history(author, pairId, before) {
      const partition = partitionOf(author, pairId)
      const key = await own.known(partition)
      if (key) yield* readHistory(at(partition, key), before)
    },
    async noteDay(author, pairId, id) {
      const partition = partitionOf(author, pairId)
      const key = await own.known(partition)
      return key && findNoteDay(at(partition, key), id)
    },
    async keep(author, change) {
      const partition = partitionOf(author, change.pairId)
      return keepLine(at(partition, await own.ensure(partition)), change)
    },
  }
}

function partitionOf(author: string, pairId: PairId): string {
  return `${author}_${pairId}`
}
