import type { Commitment } from '#domain/commitment'
import type { Note } from '#domain/note'
import type { Topic } from '#domain/topic'
import type { DataKey } from '../../ports/keys.ts'
import type { Kept, Line, LineKind, LineOf } from '../../ports/pair-store.ts'
import { fromCommitmentRow, toCommitmentRow } from './commitment-row.ts'
import { fromNoteRow, toNoteRow } from './note-row.ts'
import type { Row, Values } from '../storage/rows.ts'
import { fromTopicRow, toTopicRow } from './topic-row.ts'
import { wordsAt, type Words } from '../sealing/words.ts'

/** One line as a row. The row's place seals its words, so the same line in another place is another row. */
export function toLineRow(
  line: Line,
  at: { kind: LineKind; key: DataKey; table: string; partition: string; rowKey: string },
): Values {
  const words = wordsAt(at.key, { table: at.table, partitionKey: at.partition, rowKey: at.rowKey })
  switch (at.kind) {
    case 'topic':
      return toTopicRow(line as Topic, words)
    case 'note':
      return toNoteRow(line as Note, words)
    case 'commitment':
      return toCommitmentRow(line as Commitment, words)
  }
}

const readers: { [Kind in LineKind]: (row: Row, words: Words) => LineOf[Kind] } = {
  topic: fromTopicRow,
  note: fromNoteRow,
  commitment: fromCommitmentRow,
}

/** Throws a `RowError` for a row that does not fit; a line whose words do not open is unreadable. */
export function fromLineRow<Kind extends LineKind>(
  row: Row,
  kind: Kind,
  at: { key: DataKey; table: string },
): Kept<LineOf[Kind]> {
  const words = wordsAt(at.key, { table: at.table, partitionKey: row.partition, rowKey: row.key })
  return { line: readers[kind](row, words), etag: row.etag }
}
