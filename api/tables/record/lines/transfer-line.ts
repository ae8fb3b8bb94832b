import { randomBytes } from 'node:crypto'
import type { Commitment } from '#domain/commitment'
import type { Transfer, TransferResult } from '../../../ports/pair-store.ts'
import { isUnreadable, WordsUnreadableError } from '../../../ports/unreadable.ts'
import { newRevision, readActiveLine, readRevision } from './line-partition.ts'
import type { LinePartition } from './keyed-partition.ts'
import { toLineRow } from '../../rows/line-row.ts'
import { activeKey, changeKey, creationKey, revisionKey } from '../../rows/row-keys.ts'
import type { Write } from '../../storage/rows.ts'

const kind = 'commitment'

/**
 * A promise that changes sides: the old one ends and the new one begins in one transaction, with what the ledger says
 * of both, so that there is never a moment with two promises or with none. A retry finds the new one there already. Words
 * that do not open cannot begin anew: `WordsUnreadableError`.
 */
export async function transferLine(at: LinePartition, transfer: Transfer): Promise<TransferResult> {
  const { old, fresh, etag, fields, by, at: changedAt } = transfer
  if (isUnreadable(fresh)) throw new WordsUnreadableError()
  const rowOf = (line: Commitment) => toLineRow(line, { ...at, kind, rowKey: activeKey(kind, line.id) })
  const revision = newRevision()
  const nonce = randomBytes(6).toString('hex')
  const told = { line: kind, by, at: changedAt }
  const ended = { what: 'edited', fields: fields.join(','), act: 'transferCommitment', became: old.status }
  const writes: Write[] = [
    { kind: 'replace', key: activeKey(kind, old.id), values: rowOf(old), etag },
    { kind: 'create', key: activeKey(kind, fresh.id), values: rowOf(fresh) },
    {
      kind: 'create',
      key: changeKey({ kind, id: old.id, at: changedAt, nonce }),
      values: { ...told, id: old.id, ...ended },
    },
    { kind: 'create', key: creationKey(kind, fresh.id), values: { ...told, id: fresh.id, what: 'added' } },
    { kind: 'put', key: revisionKey, values: { revision } },
  ]
  const written = await at.rows.change(at.partition, writes)
  if (written.kind === 'written') {
    const [oldEtag = '', freshEtag = ''] = written.etags
    return { kind: 'kept', old: { line: old, etag: oldEtag }, fresh: { line: fresh, etag: freshEtag }, revision }
  }
  return standing(at, transfer)
}

/** What stands there when the transfer was not written: the same one sent twice, or somebody's newer line. */
async function standing(at: LinePartition, { old, fresh }: Pick<Transfer, 'old' | 'fresh'>): Promise<TransferResult> {
  const [oldNow, freshNow, revision = ''] = await Promise.all([
    readActiveLine(at, kind, old.id),
    readActiveLine(at, kind, fresh.id),
    readRevision(at.rows, at.partition),
  ])
  const isDone = oldNow?.line.dropReason === 'transferred' && freshNow?.line.text === fresh.text
  return isDone && freshNow !== undefined
    ? { kind: 'kept', old: oldNow, fresh: freshNow, revision }
    : { kind: 'conflict', current: oldNow, revision }
}
