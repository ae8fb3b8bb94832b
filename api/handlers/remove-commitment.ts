import { mayRemove, type Commitment } from '#domain/commitment'
import { sideOf } from '#domain/pair'
import { localDate } from '#domain/time/local-date'
import type { Handler } from '../ports/handler.ts'
import type { Kept } from '../ports/pair-store.ts'
import type { ChangeCommitmentPorts } from './change-commitment.ts'
import { showCommitment } from './show/show-commitment.ts'
import { tellOverview } from './tell-overview.ts'

/** Its writer takes an own promise back within the hour, one asked of the other until it is answered: no trace in any rate. */
export function removeCommitment(ports: ChangeCommitmentPorts): Handler<'removeCommitment'> {
  return async ({ input, caller, now }) => {
    const { pairId, commitmentId: id, etag } = input
    const side = sideOf(pairId, caller.oid)
    const [pair, kept] = await Promise.all([
      ports.pairs.pair(pairId),
      ports.pairs.line(pairId, 'commitment', id) as Promise<Kept<Commitment> | undefined>,
    ])
    if (side === undefined) return { kind: 'forbidden' }
    if (pair === undefined) return { kind: 'not-opened' }
    if (kept === undefined) return { kind: 'not-found' }
    if (kept.line.by !== side) return { kind: 'forbidden' }
    if (!mayRemove(kept.line, side, now)) return { kind: 'too-late' }
    const change = { what: 'removed', kind: 'commitment', pairId, id, etag, by: caller.oid, at: now } as const
    const result = await ports.pairs.keep(change)
    if (result.kind !== 'kept') {
      const current = result.current as Kept<Commitment> | undefined
      if (current === undefined) return { kind: 'not-found' }
      return { kind: 'conflict', current: showCommitment(current, localDate(now, pair.zone)) }
    }
    await tellOverview(ports, pairId)
    return { kind: 'done', output: { revision: result.revision } }
  }
}
