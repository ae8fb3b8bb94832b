import type { Keys } from '../ports/keys.ts'
import type { PromiseTitles } from '../ports/promise-titles.ts'
import { fromPairRow } from './pair-row.ts'
import { activeLines, pairKey } from './row-keys.ts'
import type { Rows } from './rows.ts'
import { isTombstone } from './tombstone.ts'
import { textOf } from './values.ts'
import { unsealWords, wordsAt } from './words.ts'
import { isUnreadable } from '../ports/unreadable.ts'

const table = 'pairs'

/** The texts of a pair's open promises, opened with the pair's key: one range, and neither notes nor topics in it.
 * One whose words do not open is left out. */
export function promiseTitlesTable(rows: Rows, keys: Keys): PromiseTitles {
  return {
    titlesOf: async (pairId) => {
      const titles = new Map<string, string>()
      const pair = await rows.read(pairId, pairKey)
      if (pair === undefined) return titles
      const key = await keys.unwrap(fromPairRow(pair))
      for await (const row of rows.range(pairId, activeLines('commitment'))) {
        if (isTombstone(row) || textOf(row, 'status') !== 'open') continue
        const title = unsealWords(row, wordsAt(key, { table, partitionKey: pairId, rowKey: row.key }))
        if (!isUnreadable(title)) titles.set(textOf(row, 'id'), title.text)
      }
      return titles
    },
  }
}
