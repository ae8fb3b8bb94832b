import type { Commitment } from '#domain/commitment'
import type { Note } from '#domain/note'
import type { Topic } from '#domain/topic'
import type { DataKey } from '../ports/keys.ts'
import type { Kept, LineKind } from '../ports/pair-store.ts'
import { fromLineRow } from './line-row.ts'
import { activeRows } from './row-keys.ts'
import type { Row, Rows } from './rows.ts'
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

/** Opens the words of all lines. */
export function unsealLines({ lines }: ActiveRows, at: { key: DataKey; table: string }) {
  return {
    topics: lines.topic.map((row) => fromLineRow(row, 'topic', at) as Kept<Topic>),
    commitments: lines.commitment.map((row) => fromLineRow(row, 'commitment', at) as Kept<Commitment>),
    notes: lines.note.map((row) => fromLineRow(row, 'note', at) as Kept<Note>),
  }
}

const kinds = ['topic', 'commitment', 'note', 'session'] as const

function kindOf(key: string): LineKind | 'session' | undefined {
  const [, kind, id] = key.split('|')
  return id === undefined ? undefined : kinds.find((one) => one === kind)
}
