import type { FiledLine } from '../../ports/pair-store.ts'
import type { LinePartition } from './lines/keyed-partition.ts'
import { fromLineRow } from '../rows/line-row.ts'
import { dayOfHistoryKey, historyBefore } from '../rows/row-keys.ts'
import type { Row } from '../storage/rows.ts'
import { fromSessionRow } from '../rows/session-row.ts'
import { fittingOne } from '../shapes/fitting.ts'

type Place = Pick<LinePartition, 'rows' | 'table' | 'partition' | 'key'>

/**
 * What was put away, the newest day first, read as far as somebody asks: stop asking and the rest stays unread.
 * `before` continues after an earlier page, with the days before that one. A row that does not fit is left out and told to
 * `at.rows`.
 */
export async function* readHistory(at: Place, before: string | undefined): AsyncGenerator<FiledLine> {
  for await (const row of at.rows.range(at.partition, historyBefore(before))) {
    const filed = fittingOne(at.rows, row, () => filedLine(row, at))
    if (filed !== undefined) yield filed
  }
}

/** Undefined for a kind that this version does not know. */
function filedLine(row: Row, at: Place): FiledLine | undefined {
  const [, , kind] = row.key.split('|')
  const on = dayOfHistoryKey(row.key)
  switch (kind) {
    case 'session':
      return { on, kind, session: fromSessionRow(row) }
    case 'note':
      return { on, kind, kept: fromLineRow(row, kind, at) }
    case 'topic':
      return { on, kind, kept: fromLineRow(row, kind, at) }
    case 'commitment':
      return { on, kind, kept: fromLineRow(row, kind, at) }
    case undefined:
    default:
      return undefined
  }
}
