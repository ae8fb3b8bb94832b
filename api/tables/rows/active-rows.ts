import type { DataKey } from '../../ports/keys.ts'
import type { LineKind } from '../../ports/pair-store.ts'
import { fromLineRow } from './line-row.ts'
import { activeRows } from './row-keys.ts'
import type { Row, Rows } from '../storage/rows.ts'
import { fitting } from '../shapes/fitting.ts'
import { isTombstone } from './tombstone.ts'

/** The active rows of one partition, told apart by their keys: one range query. */
export type ActiveRows = {
  /** Rows of which there is one: the pair, the rhythm, the revision … by key. */
  single: Map<string, Row>
  lines: Record<LineKind, Row[]>
  sessions: Row[]
  tombstones: Row[]
}

export async function readActiveRows(rows: Rows, partition: string): Promise<ActiveRows> {
  const lines: ActiveRows['lines'] = { topic: [], commitment: [], note: [] }
  const active: ActiveRows = { single: new Map(), lines, sessions: [], tombstones: [] }
  for await (const row of rows.range(partition, activeRows)) {
    const kind = kindOf(row.key)
    if (kind === undefined) active.single.set(row.key, row)
    else if (isTombstone(row)) active.tombstones.push(row)
    else if (kind === 'session') active.sessions.push(row)
    else active.lines[kind].push(row)
  }
  return active
}

/** Opens the words of all lines. A row that does not fit is left out and told to `rows`: the others are still there. */
export function unsealLines({ lines }: ActiveRows, at: { rows: Rows; key: DataKey; table: string }) {
  return {
    topics: fitting(at.rows, lines.topic, (row) => fromLineRow(row, 'topic', at)),
    commitments: fitting(at.rows, lines.commitment, (row) => fromLineRow(row, 'commitment', at)),
    notes: fitting(at.rows, lines.note, (row) => fromLineRow(row, 'note', at)),
  }
}

const kinds = ['topic', 'commitment', 'note', 'session'] as const

function kindOf(key: string): LineKind | 'session' | undefined {
  const [, kind, id] = key.split('|')
  return id === undefined ? undefined : kinds.find((one) => one === kind)
}
