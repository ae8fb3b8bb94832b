import type { Commitment } from '#domain/commitment'
import { sideOf } from '#domain/pair'
import { addCommitment as act } from '#domain/record/commitments/add-commitment'
import { localDate } from '#domain/time/local-date'
import type { Handler } from '../../ports/handler.ts'
import type { OwnList } from '../../ports/own-list.ts'
import type { Kept } from '../../ports/pair-store.ts'
import { actOnLine } from '../pair/act-on-line.ts'
import { ensurePair, type EnsurePairPorts } from '../pair/ensure-pair.ts'
import { linePlace } from '../pair/line-place.ts'
import { showCommitment } from '../show/record/show-commitment.ts'
import { tellOverview, type OverviewPorts } from '../pair/tell-overview.ts'

/**
 * A new promise of either person, for either person: what one writes for the other is asked of them. Its day is settled
 * here, the given one or that of the next planned 1:1; for an own promise once and for all. The same id again is a retry
 * and answers with what stands there.
 */
export function addCommitment(ports: EnsurePairPorts & OverviewPorts & { ownList: OwnList }): Handler<'addCommitment'> {
  return async ({ input, caller, now }) => {
    const { pairId, due } = input
    const by = sideOf(pairId, caller.oid)
    const [pair, rhythm] = await Promise.all([ensurePair(ports, pairId), ports.pairs.rhythm(pairId)])
    if (by === undefined || pair === undefined) return { kind: 'forbidden' }
    const dayOf = (instant: string) => localDate(instant, pair.zone)
    const decision = act.decide({ commitments: [], planned: rhythm?.planned ?? [], dayOf }, input, by, now)
    const show = (kept: Kept<Commitment>) => showCommitment(kept, dayOf(now))
    const made = { pairId, kind: 'commitment', act: 'addCommitment', decision, by: caller.oid, at: now } as const
    const answer = await actOnLine(linePlace(ports.pairs, pairId, show), undefined, made)
    if (answer.kind !== 'acted') return answer
    const { shown: commitment, revision } = answer
    if (commitment === undefined) return { kind: 'conflict' }
    // A retry may find another next 1:1 than the first try did; a day that was written down is another promise.
    const firstDue = commitment.asked ? commitment.asked.due : commitment.due
    if (due !== null && firstDue !== due) return { kind: 'conflict', current: commitment }
    if (answer.isNews) ports.ownList.follow(caller, { pairId, side: by, commitment })
    await tellOverview(ports, pairId)
    return { kind: 'done', output: { commitment, revision } }
  }
}
