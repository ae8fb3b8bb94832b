import type { PairId, Side } from '#domain/pair'
import type { PlanProblem } from '#domain/plan/plan-problem'
import { isOwnPlan, planSideOf } from '#domain/plan/plan-people'
import { planProblemEnglish } from '#domain/plan/words/problem-english'
import { localDate } from '#domain/time/local-date'
import type { Caller, Refusal } from '../../ports/handler.ts'
import type { PlanDesk, PlanStore } from '../../ports/plan-store.ts'
import { ensurePair, type EnsurePairPorts } from '../pair/ensure-pair.ts'
import type { OverviewPorts } from '../pair/tell-overview.ts'

export type PlanPorts = EnsurePairPorts & OverviewPorts & { plans: PlanStore; desk: PlanDesk }

/** Where a plan is kept and for whom: the side of the caller, and the day it is in the pair's zone or in their own. */
export type PlanPlace = { side: Side; zone: string; today: string; people: 'pair' | 'one' }

/** Undefined for strangers, and where neither a pair nor a person is known. */
export async function planPlace(
  ports: EnsurePairPorts,
  { pairId, caller, now }: { pairId: PairId; caller: Caller; now: string },
): Promise<PlanPlace | undefined> {
  const side = planSideOf(pairId, caller.oid)
  const isOwn = isOwnPlan(pairId)
  const found = isOwn ? await ports.people.person(caller.oid) : await ensurePair(ports, pairId)
  if (side === undefined || found === undefined) return undefined
  const { zone } = found
  return { side, zone, today: localDate(now, zone), people: isOwn ? 'one' : 'pair' }
}

/** What stands in the way, each with its sentence, and as it is for readers of another language. */
export function refuseProblems(problems: readonly PlanProblem[]): Refusal {
  const fields = problems.map((problem) => ({
    field: problem.part,
    problem: planProblemEnglish(problem),
    plan: problem,
  }))
  return { kind: 'bad-input', fields }
}

export const planTooLarge = refuseProblems([{ part: 'plan', kind: 'too-large' }])
