import type { JournalEntry, JournalPage } from '#domain/plan/journal'
import type { PairId } from '#domain/pair'
import type { DataKey, Keys } from '../../ports/keys.ts'
import type { PlanDesk } from '../../ports/plan-store.ts'
import { joinText, splitText } from '../rows/long-text.ts'
import { ownKey } from '../sealing/own-key.ts'
import { draftKey, journalKey, pageKey, pagesOf, wrappedKeyKey } from '../rows/row-keys.ts'
import type { Row, Rows, Values, Write } from '../storage/rows.ts'
import { text } from '../shapes/guard.ts'
import { journalEntry, journalPage, planDraft } from '../shapes/plan.ts'
import { rowKind } from '../shapes/row-kind.ts'
import { unsealedAs } from '../shapes/unsealed-as.ts'
import { wordsAt } from '../sealing/words.ts'

const table = 'private'

/**
 * Drafts and journals in rows, in the partition of their author's private notes and sealed with its key. Pages lie beside
 * the active rows, so that opening a pair does not read them; which of them are written stands in one active row.
 */
export function planDeskTable(rows: Rows, keys: Keys): PlanDesk {
  const own = ownKey(rows, keys, wrappedKeyKey)
  return {
    async draft(author, pairId) {
      const partition = partitionOf(author, pairId)
      const row = await rows.read(partition, draftKey)
      const key = row && (await own.known(partition))
      return row && key && unsealedAs(planDraft, () => openWords(row, key))
    },
    async keepDraft(author, pairId, draft) {
      const partition = partitionOf(author, pairId)
      if (draft !== undefined) {
        const values = sealed(draft, await own.ensure(partition), { partition, rowKey: draftKey })
        await rows.change(partition, [{ kind: 'put', key: draftKey, values }])
      } else if ((await rows.read(partition, draftKey)) !== undefined)
        await rows.change(partition, [{ kind: 'remove', key: draftKey }])
    },
    async journal(author, pairId, planId) {
      const partition = partitionOf(author, pairId)
      const key = await own.known(partition)
      if (key === undefined) return []
      const entries: JournalEntry[] = []
      for await (const row of rows.range(partition, pagesOf(planId))) {
        const entry = unsealedAs(journalEntry, () => openWords(row, key))
        if (entry !== undefined) entries.push(entry)
      }
      return entries.toSorted((one, other) => one.writtenAt.localeCompare(other.writtenAt))
    },
    async keepPage(author, { pairId, planId, page }, entry) {
      const partition = partitionOf(author, pairId)
      const key = pageKey(planId, page)
      const [dataKey, written, before] = await Promise.all([
        own.ensure(partition),
        rows.read(partition, journalKey),
        rows.read(partition, key),
      ])
      if (entry === undefined && before === undefined) return
      const pages = new Set(pagesIn(written, planId))
      if (entry === undefined) pages.delete(page)
      else pages.add(page)
      const change: Write = entry
        ? { kind: 'put', key, values: sealed(entry, dataKey, { partition, rowKey: key }) }
        : { kind: 'remove', key }
      const list: Write = { kind: 'put', key: journalKey, values: { planId, pages: [...pages].join(',') } }
      await rows.change(partition, [change, list])
    },
  }
}

/** Which pages of a plan are written, in one row. */
export const journalRow = rowKind('journal', { planId: text, pages: text })

/** The pages of this plan that are written, from the row that says so. Names that are no page's are passed over. */
export function pagesIn(row: Row | undefined, planId: string): JournalPage[] {
  const written = row && journalRow(row)
  return written?.planId === planId ? written.pages.split(',').filter(journalPage) : []
}

function sealed(value: object, key: DataKey, at: { partition: string; rowKey: string }): Values {
  const words = wordsAt(key, { table, partitionKey: at.partition, rowKey: at.rowKey })
  return splitText(words.seal('words', JSON.stringify(value)), 'words')
}

function openWords(row: Row, key: DataKey): string {
  const words = wordsAt(key, { table, partitionKey: row.partition, rowKey: row.key })
  return words.unseal('words', joinText(row.values, 'words'))
}

function partitionOf(author: string, pairId: PairId): string {
  return `${author}_${pairId}`
}
