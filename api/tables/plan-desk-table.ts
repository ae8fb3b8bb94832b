import type { JournalEntry, JournalPage } from '#domain/plan/journal'
import type { PairId } from '#domain/pair'
import type { PlanDraft } from '#domain/plan/plan-draft'
import type { DataKey, Keys } from '../ports/keys.ts'
import type { PlanDesk } from '../ports/plan-store.ts'
import { joinText, splitText } from './long-text.ts'
import { ownKey } from './own-key.ts'
import { draftKey, journalKey, pageKey, pagesOf, wrappedKeyKey } from './row-keys.ts'
import type { Row, Rows, Values, Write } from './rows.ts'
import { textOf } from './values.ts'
import { wordsAt } from './words.ts'

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
      return row && key && (unsealed(row, key) as PlanDraft | undefined)
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
        const entry = unsealed(row, key) as JournalEntry | undefined
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

/** The pages of this plan that are written, from the row that says so. */
export function pagesIn(row: Row | undefined, planId: string): JournalPage[] {
  if (row === undefined || textOf(row, 'planId') !== planId) return []
  const pages = textOf(row, 'pages')
    .split(',')
    .filter((page) => page !== '')
  return pages as JournalPage[]
}

function sealed(value: object, key: DataKey, at: { partition: string; rowKey: string }): Values {
  const words = wordsAt(key, { table, partitionKey: at.partition, rowKey: at.rowKey })
  return splitText(words.seal('words', JSON.stringify(value)), 'words')
}

/** Undefined when the envelope does not open. */
function unsealed(row: Row, key: DataKey): unknown {
  try {
    const words = wordsAt(key, { table, partitionKey: row.partition, rowKey: row.key })
    return JSON.parse(words.unseal('words', joinText(row.values, 'words')))
  } catch {
    return undefined
  }
}

function partitionOf(author: string, pairId: PairId): string {
  return `${author}_${pairId}`
}
