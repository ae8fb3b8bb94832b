import { baselineOf } from './kpi-verdict.ts'
import type { Goal, PlanTerms } from './plan.ts'

/** What a goal can still be asked about, in the order in which it is asked. */
export const smartQuestions = [
  'target',
  'unit',
  'baseline',
  'change',
  'date',
  'ahead',
  'achievable',
  'relevant',
] as const
export type SmartQuestion = (typeof smartQuestions)[number]

/**
 * What a goal lacks to be SMART. It is help and no refusal: a goal that lacks something is kept. A goal about a KPI has
 * that one's number, unit and baseline. "change": it ends where it starts; "ahead": its day lies before the plan.
 * "achievable" and "relevant" are asked until somebody answers, and brought up when the answer is no.
 *
 * Example: "Halve misunderstood hand-overs" with target 50, unit %, baseline 100 and a day, both questions answered with
 * yes: nothing is missing. The same without a day: `['date']`.
 */
export function smartCheck(goal: Goal, { kpis, timeline }: Pick<PlanTerms, 'kpis' | 'timeline'>): SmartQuestion[] {
  const kpi = kpis.find(({ id }) => id === goal.kpiId)
  const target = goal.target ?? kpi?.target ?? null
  const baseline = goal.baseline ?? (kpi === undefined ? null : baselineOf(kpi))
  const known: Record<SmartQuestion, boolean> = {
    target: target !== null,
    // A KPI may count things that have no unit: that is known as well.
    unit: kpi !== undefined || (goal.unit ?? '') !== '',
    baseline: baseline !== null,
    change: target === null || target !== baseline,
    date: goal.by !== undefined,
    ahead: goal.by === undefined || goal.by > timeline.startOn,
    achievable: goal.achievable === true,
    relevant: goal.relevant === true,
  }
  return smartQuestions.filter((question) => !known[question])
}
