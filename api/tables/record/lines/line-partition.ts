import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Note } from '#domain/note'
import type { KeepResult, Kept, LineChange, LineKind, LineOf } from '../../../ports/pair-store.ts'
import { isUnreadable, WordsUnreadableError } from '../../../ports/unreadable.ts'
import type { LinePartition } from './keyed-partition.ts'
import { fileAway } from '../file-away.ts'
import { isSameLine } from './is-same-line.ts'
import { fromLineRow, toLineRow } from '../../rows/line-row.ts'
import { revisionRow } from '../../rows/revision-row.ts'
import { activeKey, changeKey, creationKey, revisionKey } from '../../rows/row-keys.ts'
import type { Rows, Values, Write, Written } from '../../storage/rows.ts'
import { isTombstone, tombstone } from '../../rows/tombstone.ts'
import { keepEnvelopes, writesWords } from '../../sealing/words.ts'

type Change<What> = Extract<LineChange, { what: What }>

/** One line, or undefined when it is not among the active ones. Throws a `RowError` for a row that does not fit. */
export async function readActiveLine<Kind extends LineKind>(
  at: LinePartition,
  kind: Kind,
  id: string,
): Promise<Kept<LineOf[Kind]> | undefined> {
  const row = await at.rows.read(at.partition, activeKey(kind, id))
  return row === undefined || isTombstone(row) ? undefined : fromLineRow(row, kind, at)
}

/** A value nobody had before, in a row that every change writes over unconditionally: two changes never wait for it. */
export async function readRevision(rows: Rows, partition: string): Promise<string | undefined> {
  const row = await rows.read(partition, revisionKey)
  return row && revisionRow(row).revision
}

export function newRevision(): string {
  return randomBytes(9).toString('base64url')
}

/** Writes one change: the line, what the ledger says of it, and the revision, in one transaction. */
export async function keepLine(at: LinePartition, change: LineChange): Promise<KeepResult> {
  switch (change.what) {
    case 'added':
      return add(at, change)
    case 'edited': {
      const rowKey = activeKey(change.kind, change.line.id)
      const values = await editedValues(at, change, rowKey)
      return replace(at, change, { id: change.line.id, etag: change.etag, values })
    }
    case 'removed':
      return replace(at, change, { id: change.id, etag: change.etag, values: tombstone('removed', change.at) })
  }
}

/** Of a line whose words do not open, everything but the words may change: throws `WordsUnreadableError` for those. */
async function editedValues(at: LinePartition, change: Change<'edited'>, rowKey: string): Promise<Values> {
  const { kind, line, fields } = change
  const values = toLineRow(line, { ...at, kind, rowKey })
  const isRewritten = writesWords(fields)
  if (!isRewritten && !isUnreadable(line)) return values
  const before = await at.rows.read(at.partition, rowKey)
  if (before === undefined || isTombstone(before)) return values
  if (isRewritten && isUnreadable(fromLineRow(before, kind, at).line)) throw new WordsUnreadableError()
  return keepEnvelopes(line, values, before.values)
}

/**
 * Creates a line once. Its id is an idempotency key: the ledger's row of the creation stays for good, so a retry finds
 * it even after the line was removed. The first note of a session takes older lines to the history with it; if one of
 * them changes at that very moment, we look again, and the third try leaves them for the next session.
 */
async function add(at: LinePartition, change: Change<'added'>): Promise<KeepResult> {
  const { kind, line } = change
  const rowKey = activeKey(kind, line.id)
  const revision = newRevision()
  const own: Write[] = [
    { kind: 'create', key: rowKey, values: toLineRow(line, { ...at, kind, rowKey }) },
    { kind: 'create', key: creationKey(kind, line.id), values: ledgerRow(change, line.id) },
    { kind: 'put', key: revisionKey, values: { revision } },
  ]
  for (const isLast of [false, false, true]) {
    const filing = kind === 'note' && !isLast ? await fileAway(at, line as Note, change.at) : []
    const written = await at.rows.change(at.partition, [...own, ...filing])
    if (written.kind === 'written') return { kind: 'kept', revision, etag: written.etags[0] ?? '' }
    if (written.kind === 'exists' && (await wasCreated(at, kind, line.id))) return repeated(at, change)
  }
  throw new Error('A new line could not be kept')
}

async function wasCreated(at: LinePartition, kind: LineKind, id: string): Promise<boolean> {
  return (await at.rows.read(at.partition, creationKey(kind, id))) !== undefined
}

/** The same words by the same side are a retry; anything else under this id is somebody else's line. */
async function repeated(at: LinePartition, { kind, line }: Change<'added'>): Promise<KeepResult> {
  const [current, revision] = await Promise.all([readActiveLine(at, kind, line.id), currentRevision(at)])
  const isRetry = current !== undefined && isSameLine(current.line, line)
  return { kind: isRetry ? 'repeated' : 'conflict', current, revision }
}

/** Writes over the version the caller saw. */
async function replace(
  at: LinePartition,
  change: Change<'edited'> | Change<'removed'>,
  { id, etag, values }: { id: string; etag: string; values: Values },
): Promise<KeepResult> {
  const revision = newRevision()
  const nonce = randomBytes(6).toString('hex')
  const written: Written = await at.rows.change(at.partition, [
    { kind: 'replace', key: activeKey(change.kind, id), values, etag },
    { kind: 'create', key: changeKey({ kind: change.kind, id, at: change.at, nonce }), values: ledgerRow(change, id) },
    { kind: 'put', key: revisionKey, values: { revision } },
  ])
  if (written.kind === 'written') return { kind: 'kept', revision, etag: written.etags[0] ?? '' }
  const [current, latest] = await Promise.all([readActiveLine(at, change.kind, id), currentRevision(at)])
  // A request that was sent twice because its first answer got lost finds its own work done.
  const isOwnWork = change.what === 'edited' && current !== undefined && isDeepStrictEqual(current.line, change.line)
  if (isOwnWork) return { kind: 'kept', revision: latest, etag: current.etag }
  return { kind: 'conflict', current, revision: latest }
}

async function currentRevision(at: LinePartition): Promise<string> {
  return (await readRevision(at.rows, at.partition)) ?? ''
}

/** Who changed which fields by which act and when: names of fields and a status, never a word of theirs. */
function ledgerRow(change: LineChange, id: string): Values {
  const { kind, what, by, at } = change
  if (what !== 'edited') return { line: kind, id, what, by, at }
  const { fields, act, line } = change
  const became = act !== undefined && 'status' in line ? line.status : undefined
  return { line: kind, id, what, by, at, fields: fields.join(','), act, became }
}
