import type { Commitment } from '#domain/commitment'
import { pairIdOf, peopleOf, type PairId } from '#domain/pair'
import { changedFields } from '#domain/record/changed-fields'
import { dropCommitment } from '#domain/record/commitments/drop-commitment'
import { localDate } from '#domain/time/local-date'
import type { Handler } from '../../ports/handler.ts'
import type { Kept, PairStore } from '../../ports/pair-store.ts'
import type { PlanDesk, PlanStore } from '../../ports/plan-store.ts'
import type { PeopleStore } from '../../ports/people-store.ts'
import { isInForce } from './find/current-edge.ts'
import { ensurePair } from './ensure-pair.ts'
import { handOverPlan } from '../plans/hand-over-plan.ts'
import { tellOverview, type OverviewPorts } from './tell-overview.ts'

type Ports = { pairs: PairStore; people: PeopleStore; plans: PlanStore; desk: PlanDesk } & OverviewPorts

/**
 * The report takes promises of their own along to the new manager, one by one as chosen, and their plan; everything else stays where it
 * was shared. What the old manager promised does not travel: nobody promises for somebody else. Each goes on under its
 * id, first there and then here, so a request that broke off is simply sent again.
 */
export function handOver(ports: Ports): Handler<'handOver'> {
  return async ({ input: { pairId, commitmentIds, withPlan }, caller, now }) => {
    const toPairId = await currentPair(ports.people, caller.oid, now)
    if (toPairId === undefined || toPairId === pairId) return noNewManager
    const pair = await ensurePair(ports, toPairId)
    if (pair === undefined) return noNewManager
    const lines = await Promise.all(
      commitmentIds.map((id) => ports.pairs.line(pairId, 'commitment', id) as Promise<Kept<Commitment> | undefined>),
    )
    if (lines.some((kept) => kept === undefined || !mayTravel(kept.line))) return notYours
    const moved = withPlan === true ? await handOverPlan(ports, { from: pairId, to: toPairId, now }) : 'taken'
    if (moved !== 'taken') return moved === 'none' ? noPlan : anotherPlan
    for (const kept of lines) if (kept !== undefined) await handOne(ports, { from: pairId, to: toPairId, kept, now })
    await Promise.all([tellOverview(ports, pairId), tellOverview(ports, toPairId)])
    return { kind: 'done', output: { toPairId, handedOver: lines.length } }
  }
}

/** Open, or handed over by an earlier try of the same request. */
function mayTravel({ owner, status, dropReason }: Commitment): boolean {
  return owner === 'report' && (status === 'open' || dropReason === 'transferred')
}

async function handOne(
  { pairs }: Ports,
  { from, to, kept, now }: { from: PairId; to: PairId; kept: Kept<Commitment>; now: string },
): Promise<void> {
  const { line: old, etag } = kept
  const by = peopleOf(from).report
  const { when: _when, where: _where, doneAt: _done, droppedAt: _dropped, dropReason: _reason, ...dated } = old
  const { asked: _asked, ...rest } = dated
  const line: Commitment = {
    ...rest,
    by: 'report',
    createdAt: now,
    due: old.currentDue,
    status: 'open',
    confirmedByOther: false,
    ackByOther: false,
    reschedules: [],
  }
  await pairs.keep({ what: 'added', kind: 'commitment', pairId: to, line, by, at: now })
  const drop = { commitmentId: old.id, reason: 'transferred' } as const
  const decision = dropCommitment.decide({ commitments: [old] }, drop, 'report', now)
  const [dropped] = decision.kind === 'changed' ? decision.changes : []
  if (dropped?.what !== 'edited') return
  const fields = changedFields(old, dropped.line)
  const change = { kind: 'commitment', pairId: from, line: dropped.line, etag, fields, by, at: now } as const
  await pairs.keep({ ...change, what: 'edited', act: 'dropCommitment' })
}

async function currentPair(people: PeopleStore, report: string, now: string): Promise<PairId | undefined> {
  const today = localDate(now, 'UTC')
  const edge = (await people.managersOf(report)).findLast((one) => isInForce(one, today))
  return edge && pairIdOf(edge.managerOid, report)
}

const noNewManager = {
  kind: 'bad-input',
  fields: [{ field: 'pairId', problem: 'There is no new manager yet to take these along to.' }],
} as const satisfies { kind: 'bad-input'; fields: { field: string; problem: string }[] }

const noPlan = {
  kind: 'bad-input',
  fields: [{ field: 'withPlan', problem: 'No plan runs that could be taken along.' }],
} as const satisfies { kind: 'bad-input'; fields: { field: string; problem: string }[] }

const anotherPlan = {
  kind: 'bad-input',
  fields: [
    { field: 'withPlan', problem: 'There is a plan with your new manager already. Close it or take it back first.' },
  ],
} as const satisfies { kind: 'bad-input'; fields: { field: string; problem: string }[] }

const notYours = {
  kind: 'bad-input',
  fields: [{ field: 'commitmentIds', problem: 'Choose open commitments that are your own.' }],
} as const satisfies { kind: 'bad-input'; fields: { field: string; problem: string }[] }
