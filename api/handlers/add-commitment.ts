import { agreeDue } from '#domain/agree-due'
import { type Commitment, newCommitment } from '#domain/commitment'
import { sideOf } from '#domain/pair'
import { localDate } from '#domain/time/local-date'
import type { Handler } from '../ports/handler.ts'
import type { Kept } from '../ports/pair-store.ts'
import { badDue } from './bad-due.ts'
import { ensurePair, type EnsurePairPorts } from './ensure-pair.ts'
import { showCommitment } from './show/show-commitment.ts'
import { tellOverview, type OverviewPorts } from './tell-overview.ts'

/**
 * A new promise of either person, for either person: what one writes for the other is asked of them. Its day is settled
 * here, the given one or that of the next planned 1:1; for an own promise once and for all. The same id again is a retry and answers with what stands there.
 */
export function addCommitment(ports: EnsurePairPorts & OverviewPorts): Handler<'addCommitment'> {
  return async ({ input, caller, now }) => {
    const { pairId, id, text, owner, due: _due, ...more } = input
    const by = sideOf(pairId, caller.oid)
    const [pair, rhythm] = await Promise.all([ensurePair(ports, pairId), ports.pairs.rhythm(pairId)])
    if (by === undefined || pair === undefined) return { kind: 'forbidden' }
    const agreed = agreeDue({ due: input.due, planned: rhythm?.planned ?? [], zone: pair.zone, now })
    if (agreed.kind !== 'agreed') return badDue('due', agreed)
    const line = newCommitment({ id, text, owner, by, due: agreed.due, createdAt: now, ...more })
    const result = await ports.pairs.keep({ what: 'added', kind: 'commitment', pairId, line, by: caller.oid, at: now })
    const kept = result.kind === 'kept' ? { line, etag: result.etag } : (result.current as Kept<Commitment> | undefined)
    if (kept === undefined) return { kind: 'conflict' }
    const commitment = showCommitment(kept, localDate(now, pair.zone))
    // A retry may find another next 1:1 than the first try did; a day that was written down is another promise.
    const firstDue = kept.line.asked ? kept.line.asked.due : kept.line.due
    const isOther = input.due !== null && firstDue !== input.due
    if (result.kind === 'conflict' || isOther) return { kind: 'conflict', current: commitment }
    await tellOverview(ports, pairId)
    return { kind: 'done', output: { commitment, revision: result.revision } }
  }
}
