import { defaults } from '../defaults.ts'
import type { CycleUnit } from '../programme/two-cycle-rule.ts'
import type { DateWindow, LocalDate } from '../time/day-number.ts'
import { cyclesBehind, latestValue } from './kpi-verdict.ts'
import type { Plan } from './plan.ts'
import { lastDay } from './plan-weeks.ts'

/** What jobs may know of a plan: where it stands and its time. `lastWeek` is that of a KPI's latest value, 0 without one. */
export type PlanFacts = {
  status: Plan['status']
  startOn: LocalDate
  weeks: number
  pauses: [from: LocalDate, to: LocalDate | null][]
  kpis: { cycle: CycleUnit; lastWeek: number }[]
  closedOn?: LocalDate
}

export function planFactsOf(plan: Plan): PlanFacts {
  const { timeline, kpis } = plan.terms
  return {
    status: plan.status,
    ...timeline,
    pauses: plan.pauses.map(({ from, to }) => [from, to]),
    kpis: kpis.map(({ id, cycle }) => ({ cycle, lastWeek: latestValue(plan.kpis[id])?.week ?? 0 })),
    ...(plan.closed === undefined ? {} : { closedOn: plan.closed.on }),
  }
}

/**
 * Did a plan run in this time, and had a KPI of it two full cycles behind its latest value by the end of it? What was
 * proposed, declined or taken back never ran.
 *
 * Example: from 7 September with a cycle of 28 days and values up to week 9: runs in the block from 5 October, and reached
 * two cycles in the block that ends on 30 November.
 */
export function planInBlock(facts: PlanFacts, [from, to]: DateWindow): { runs: boolean; hasTwoCycles: boolean } {
  if (facts.status !== 'running' && facts.status !== 'closed') return { runs: false, hasTwoCycles: false }
  const { startOn, weeks } = facts
  const pauses = facts.pauses.map(([first, back]) => ({ from: first, to: back, by: 'report' as const }))
  const timed = { terms: { timeline: { startOn, weeks } }, pauses }
  const end = facts.closedOn ?? lastDay(timed)
  const runs = startOn < to && (end === null || end >= from)
  const complete = facts.kpis.map(({ cycle, lastWeek }) => cyclesBehind(timed, { cycle, lastWeek, today: to }).complete)
  return { runs, hasTwoCycles: runs && complete.some((cycles) => cycles >= defaults.programme.cyclesNeeded) }
}
