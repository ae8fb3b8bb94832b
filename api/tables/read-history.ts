import type { Commitment } from '#domain/commitment'
import type { Note } from '#domain/note'
import type { Topic } from '#domain/topic'
import type { FiledLine, Kept } from '../ports/pair-store.ts'
import type { LinePartition } from './line-partition.ts'
import { fromLineRow } from './line-row.ts'
import { dayOfHistoryKey, historyBefore } from './row-keys.ts'
import { fromSessionRow } from './session-row.ts'

/**
 * What was put away, the newest day first, read as far as somebody asks: stop asking and the rest stays unread.
 * `before` continues after an earlier page, with the days before that one.
 */
export async function* readHistory(
  at: Pick<LinePartition, 'rows' | 'table' | 'partition' | 'key'>,
  before: string | undefined,
): AsyncGenerator<FiledLine> {
  for await (const row of at.rows.range(at.partition, historyBefore(before))) {
    const [, , kind] = row.key.split('|')
    const on = dayOfHistoryKey(row.key)
    if (kind === 'session') yield { on, kind, session: fromSessionRow(row) }
    else if (kind === 'note') yield { on, kind, kept: fromLineRow(row, kind, at) as Kept<Note> }
    else if (kind === 'topic') yield { on, kind, kept: fromLineRow(row, kind, at) as Kept<Topic> }
    else if (kind === 'commitment') yield { on, kind, kept: fromLineRow(row, kind, at) as Kept<Commitment> }
  }
}
