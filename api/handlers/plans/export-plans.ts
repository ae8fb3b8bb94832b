import type { ExportedPlan, ExportedPlans } from '#contract/export-mine'
import type { PairId, Side } from '#domain/pair'
import type { Plan } from '#domain/plan/plan'
import type { PlanDesk, PlanStore } from '../../ports/plan-store.ts'
import { WordsUnreadableError } from '../../ports/unreadable.ts'

export type ExportPlanPorts = { plans: PlanStore; desk: PlanDesk }

/**
 * The plans of one pair, or of one person alone, the newest first: each with the caller's own journal and with what the
 * other shared of theirs. Where the pair may no longer be read there are the caller's own pages alone.
 */
export async function exportPlans(
  { plans, desk }: ExportPlanPorts,
  { pairId, oid, side, mayRead }: { pairId: PairId; oid: string; side: Side; mayRead: boolean },
): Promise<ExportedPlans> {
  const [current, past, draft] = await Promise.all([
    currentPlan(plans, pairId),
    plans.past(pairId),
    desk.draft(oid, pairId),
  ])
  const all = [...(current === undefined ? [] : [current]), ...past]
  const exported: ExportedPlan[] = []
  for (const plan of all) {
    const [journal, shared] = await Promise.all([desk.journal(oid, pairId, plan.id), plans.shared(pairId, plan.id)])
    const others = shared.filter(({ by }) => by !== side)
    if (mayRead) exported.push({ plan, journal, shared: others })
    else if (journal.length > 0) exported.push({ journal })
  }
  return { ...(exported.length === 0 ? {} : { plans: exported }), ...(draft === undefined ? {} : { planDraft: draft }) }
}

/** One whose words do not open is left out, as every such line is. */
async function currentPlan(plans: PlanStore, pairId: PairId): Promise<Plan | undefined> {
  try {
    return (await plans.plan(pairId))?.plan
  } catch (error) {
    if (error instanceof WordsUnreadableError) return undefined
    throw error
  }
}
