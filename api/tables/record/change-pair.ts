import { randomBytes } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { PairHead, PairSettings, SessionKept } from '../../ports/pair-store.ts'
import { newRevision } from './lines/line-partition.ts'
import { fromPairRow, toPairRow } from '../rows/pair-row.ts'
import { changeKey, pairKey, revisionKey } from '../rows/row-keys.ts'
import type { Rows } from '../storage/rows.ts'

/** Writes what the two agreed about themselves over the pair as it was seen, with what the ledger says of it. */
export async function changePair(
  rows: Rows,
  seen: PairHead,
  change: Partial<PairSettings>,
  { by, at }: { by: string; at: string },
): Promise<SessionKept> {
  const row = await rows.read(seen.pairId, pairKey)
  if (row === undefined || !isDeepStrictEqual(fromPairRow(row), seen)) return { kind: 'conflict' }
  const revision = newRevision()
  const nonce = randomBytes(6).toString('hex')
  const ledger = { line: 'pair', id: 'pair', what: 'edited', by, at, fields: Object.keys(change).join(',') }
  const written = await rows.change(seen.pairId, [
    { kind: 'replace', key: pairKey, values: toPairRow({ ...seen, ...change }), etag: row.etag },
    { kind: 'create', key: changeKey({ kind: 'pair', id: 'pair', at, nonce }), values: ledger },
    { kind: 'put', key: revisionKey, values: { revision } },
  ])
  return written.kind === 'written' ? { kind: 'kept', revision } : { kind: 'conflict' }
}
