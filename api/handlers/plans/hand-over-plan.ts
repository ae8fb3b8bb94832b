import { carriedPlan, leftPlan } from '#domain/plan/carry-plan'
import { peopleOf, type PairId } from '#domain/pair'
import { localDate } from '#domain/time/local-date'
import type { PlanDesk, PlanStore } from '../../ports/plan-store.ts'

type Ports = { plans: PlanStore; desk: PlanDesk }
type Move = { from: PairId; to: PairId; now: string }

/** taken: it lies with the new pair, asked of the new manager; none: nothing runs; another: the new pair has a plan. */
export type PlanMoved = 'taken' | 'none' | 'another'

/**
 * The report takes their running plan along, with their own journal, which is private there until they share it anew. It
 * goes on under its id, first there and then here, so a request that broke off is simply sent again.
 */
export async function handOverPlan(ports: Ports, { from, to, now }: Move): Promise<PlanMoved> {
  const [old, there] = await Promise.all([ports.plans.plan(from), ports.plans.plan(to)])
  const isThere = there !== undefined && there.plan.id === old?.plan.id
  const wasTaken = old?.plan.closed?.why === 'new-manager'
  if (old === undefined || (old.plan.status !== 'running' && !wasTaken)) return 'none'
  if (!isThere && (there?.plan.status === 'running' || there?.plan.status === 'proposed')) return 'another'
  const by = peopleOf(from).report
  if (!isThere) {
    const filed = there?.plan.status === 'closed' ? there.plan : undefined
    const plan = carriedPlan(old.plan, now)
    const kept = await ports.plans.keep({ pairId: to, plan, etag: there?.etag, filed, what: 'propose', by, at: now })
    if (kept.kind === 'conflict') return handOverPlan(ports, { from, to, now })
  }
  await moveJournal(ports.desk, { from, to, author: by, planId: old.plan.id })
  if (wasTaken) return 'taken'
  const plan = leftPlan(old.plan, { now, today: localDate(now, 'UTC') })
  await ports.plans.keep({ pairId: from, plan, etag: old.etag, what: 'close', by, at: now })
  return 'taken'
}

async function moveJournal(
  desk: PlanDesk,
  { from, to, author, planId }: { from: PairId; to: PairId; author: string; planId: string },
): Promise<void> {
  const there = new Set((await desk.journal(author, to, planId)).map(({ page }) => page))
  for (const { sharedAt: _, ...entry } of await desk.journal(author, from, planId)) {
    if (!there.has(entry.page)) await desk.keepPage(author, { pairId: to, planId, page: entry.page }, entry)
  }
}
