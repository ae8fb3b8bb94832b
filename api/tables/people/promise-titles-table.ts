import type { Keys } from '../../ports/keys.ts'
import { quoteOfHabit, quoteOfThanks } from '../../ports/overview-store.ts'
import type { PromiseTitles } from '../../ports/promise-titles.ts'
import { promiseRow } from '../rows/commitment-row.ts'
import { fromPairRow } from '../rows/pair-row.ts'
import { noteRow } from '../rows/note-row.ts'
import { openPlan } from '../rows/plan-row.ts'
import { activeLines, pairKey, planKey } from '../rows/row-keys.ts'
import type { Row, Rows } from '../storage/rows.ts'
import { fittingOne } from '../shapes/fitting.ts'
import { isTombstone } from '../rows/tombstone.ts'
import { unsealWords, wordsAt } from '../sealing/words.ts'
import { isUnreadable } from '../../ports/unreadable.ts'

const table = 'pairs'

/**
 * The texts that lists may quote of a pair, opened with the pair's key: no topic, and of its notes only thanks. One whose
 * words do not open, or whose row does not fit, is left out.
 */
export function promiseTitlesTable(rows: Rows, keys: Keys): PromiseTitles {
  return {
    titlesOf: async (pairId) => {
      const titles = new Map<string, string>()
      const pair = await rows.read(pairId, pairKey)
      if (pair === undefined) return titles
      const key = await keys.unwrap(fromPairRow(pair))
      const wordsOf = (row: Row) => wordsAt(key, { table, partitionKey: pairId, rowKey: row.key })
      for await (const row of rows.range(pairId, activeLines('commitment'))) {
        const promise = isTombstone(row) ? undefined : fittingOne(rows, row, promiseRow)
        if (promise?.status !== 'open') continue
        const title = unsealWords(row, wordsOf(row))
        if (!isUnreadable(title)) titles.set(promise.id, title.text)
      }
      for await (const row of rows.range(pairId, activeLines('note'))) {
        const note = isTombstone(row) ? undefined : fittingOne(rows, row, noteRow)
        if (!note?.isThanks) continue
        const title = unsealWords(row, wordsOf(row))
        const { id, editedAt: version = '' } = note
        if (!isUnreadable(title)) titles.set(quoteOfThanks({ id, version }), title.text)
      }
      const planRow = await rows.read(pairId, planKey)
      const plan = planRow && openPlan(planRow, wordsOf(planRow))
      for (const { id, wording = 0, title } of plan?.habits ?? []) titles.set(quoteOfHabit({ id, wording }), title)
      return titles
    },
  }
}
