import { defaults } from '../defaults.ts'
import type { CycleUnit } from '../programme/two-cycle-rule.ts'
import type { DateWindow, LocalDate } from '../time/day-number.ts'
import { cyclesBehind, latestValue } from './kpi-verdict.ts'
import type { Habit, Plan } from './plan.ts'
import { lastDay, type TimedPlan } from './plan-weeks.ts'

/** What jobs may know of a plan: where it stands and its time. `lastWeek` is that of a KPI's latest value, 0 without one. */
export type PlanFacts = {
  /** Absent in what was written before lists knew of habits. */
  id?: string
  status: Plan['status']
  startOn: LocalDate
  weeks: number
  pauses: [from: LocalDate, to: LocalDate | null][]
  kpis: { cycle: CycleUnit; lastWeek: number }[]
  closedOn?: LocalDate
  /** Of the habits that are tried: whose, on which days, and the last ones on which they were done. No word of them. */
  habits?: HabitFacts[]
}

/** `wording` changes with the words of a habit, which are sealed. */
export type HabitFacts = Pick<Habit, 'id' | 'owner' | 'days' | 'startedOn' | 'done'> & { wording: number }

/** A week of a habit and the day before and after it hold no more. */
const daysKept = 9

export function planFactsOf(plan: Plan): PlanFacts {
  const { timeline, kpis } = plan.terms
  return {
    id: plan.id,
    status: plan.status,
    ...timeline,
    pauses: plan.pauses.map(({ from, to }) => [from, to]),
    kpis: kpis.map(({ id, cycle }) => ({ cycle, lastWeek: latestValue(plan.kpis[id])?.week ?? 0 })),
    habits: plan.habits.flatMap(habitFacts),
    ...(plan.closed === undefined ? {} : { closedOn: plan.closed.on }),
  }
}

function habitFacts({ id, owner, days, startedOn, done, ended, wording = 0 }: Habit): HabitFacts[] {
  return ended === undefined ? [{ id, owner, days, startedOn, done: done.slice(-daysKept), wording }] : []
}

/** A plan's weeks, from what lies open of it. */
export function timedFacts({ startOn, weeks, pauses }: Pick<PlanFacts, 'startOn' | 'weeks' | 'pauses'>): TimedPlan {
  const resting = pauses.map(([from, to]) => ({ from, to, by: 'report' as const }))
  return { terms: { timeline: { startOn, weeks } }, pauses: resting }
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
  const { startOn } = facts
  const timed = timedFacts(facts)
  const end = facts.closedOn ?? lastDay(timed)
  const runs = startOn < to && (end === null || end >= from)
  const complete = facts.kpis.map(({ cycle, lastWeek }) => cyclesBehind(timed, { cycle, lastWeek, today: to }).complete)
  return { runs, hasTwoCycles: runs && complete.some((cycles) => cycles >= defaults.programme.cyclesNeeded) }
}
