import type { HomeHabit } from '#contract/view'
import type { PairId, Side } from '#domain/pair'
import type { Plan } from '#domain/plan/plan'
import { ownPlanOf } from '#domain/plan/plan-people'
import { planStrip } from '#domain/plan/plan-strip'
import { localDate } from '#domain/time/local-date'
import type { OverviewRow } from '../../ports/overview-store.ts'
import type { PlanStore } from '../../ports/plan-store.ts'
import type { Report } from '../../ports/report.ts'
import { personOf } from '../show/show-today.ts'

type Ports = { plans: Pick<PlanStore, 'plan'>; report: Report }

/** Today's habits of a plan of the reader's own, which stands in no list. `today` is the reader's. */
export function habitsOfOwnPlan(plan: Plan | undefined, oid: string, today: string): HomeHabit[] {
  return plan === undefined ? [] : habitsIn(plan, { pairId: ownPlanOf(oid), side: 'report', on: today, other: null })
}

/** The same of plans that were written before lists knew of habits: read from the plan itself until it changes. */
export async function habitsUntold(ports: Ports, rows: readonly OverviewRow[], now: string): Promise<HomeHabit[]> {
  const untold = rows.filter(({ hasUntoldPlan }) => hasUntoldPlan)
  const found = await Promise.all(
    untold.map(async ({ pairId, you: side, rhythm, other }) => {
      const plan = await planOrNone(ports, pairId)
      const on = localDate(now, rhythm?.zone ?? 'UTC')
      return plan === undefined ? [] : habitsIn(plan, { pairId, side, on, other: personOf(other) })
    }),
  )
  return found.flat()
}

/** A plan that cannot be read costs the page nothing else. */
export async function planOrNone({ plans, report }: Ports, pairId: PairId): Promise<Plan | undefined> {
  try {
    return (await plans.plan(pairId))?.plan
  } catch (trouble) {
    report('the habits of a plan could not be read for a home page', trouble)
    return undefined
  }
}

type Place = Pick<HomeHabit, 'pairId' | 'other' | 'on'> & { side: Side }

function habitsIn(plan: Plan, { side, on, ...place }: Place): HomeHabit[] {
  const strip = planStrip(plan, { side, today: on })
  if (strip?.state !== 'running') return []
  return strip.habits
    .filter(({ owner, isToday, isDoneToday }) => owner === side && (isToday || isDoneToday))
    .map(({ id, title, isDoneToday: isDone, thisWeek: week }) => {
      return { ...place, on, planId: plan.id, id, title, isDone, week }
    })
}
