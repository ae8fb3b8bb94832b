import type { Commitment } from '#domain/commitment'
import { transferCommitment as transfer } from '#domain/commitment-moves'
import { sideOf } from '#domain/pair'
import { localDate } from '#domain/time/local-date'
import type { Handler } from '../ports/handler.ts'
import type { Kept } from '../ports/pair-store.ts'
import type { ChangeCommitmentPorts } from './change-commitment.ts'
import { showCommitment } from './show/show-commitment.ts'
import { tellOverview } from './tell-overview.ts'

/** The owner hands the work to the other side: one promise ends and another begins, both at once or neither. */
export function transferCommitment(ports: ChangeCommitmentPorts): Handler<'transferCommitment'> {
  return async ({ input, caller, now }) => {
    const { pairId, commitmentId, newId, etag } = input
    const side = sideOf(pairId, caller.oid)
    const [pair, kept, begun] = await Promise.all([
      ports.pairs.pair(pairId),
      ports.pairs.line(pairId, 'commitment', commitmentId) as Promise<Kept<Commitment> | undefined>,
      ports.pairs.line(pairId, 'commitment', newId) as Promise<Kept<Commitment> | undefined>,
    ])
    if (side === undefined) return { kind: 'forbidden' }
    if (pair === undefined) return { kind: 'not-opened' }
    if (kept === undefined) return { kind: 'not-found' }
    const today = localDate(now, pair.zone)
    const decision = transfer(kept.line, newId, side, now)
    if (decision.kind === 'not-yours') return { kind: 'forbidden' }
    if (decision.kind !== 'transferred') {
      const isRetry = kept.line.dropReason === 'transferred' && begun !== undefined
      if (!isRetry) return { kind: 'conflict', current: showCommitment(kept, today) }
      const revision = (await ports.pairs.revision(pairId)) ?? ''
      return {
        kind: 'done',
        output: { old: showCommitment(kept, today), fresh: showCommitment(begun, today), revision },
      }
    }
    const { old, fresh } = decision
    const result = await ports.pairs.transfer({ pairId, old, etag, fresh, by: caller.oid, at: now })
    if (result.kind === 'conflict') {
      if (result.current === undefined) return { kind: 'not-found' }
      return { kind: 'conflict', current: showCommitment(result.current, today) }
    }
    await tellOverview(ports, pairId)
    const output = { old: showCommitment(result.old, today), fresh: showCommitment(result.fresh, today) }
    return { kind: 'done', output: { ...output, revision: result.revision } }
  }
}
