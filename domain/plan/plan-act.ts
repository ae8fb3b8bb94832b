import type { Side } from '../pair.ts'
import type { LocalDate } from '../time/day-number.ts'
import type { HabitOutcome, HabitTerms, Plan, PlanTerms } from './plan.ts'
import type { PlanProblem } from './plan-problem.ts'

/** A week's value as somebody writes it; null takes it away. `seen` is the `at` of the value they saw, null for none. */
export type ValueInput = { week: number; value: number | null; context: string; seen: string | null }

/**
 * Everything that is done to a plan. Each act says how it shall be, not what to add, so sending one twice does it once.
 * `about` is the `proposedAt` or the pending change's `at` that its sender saw, `version` the wording they saw. One that is
 * withdrawn without saying `of` what waited on a device since before that was asked.
 */
export type PlanAct =
  | { kind: 'answer'; answer: 'accepted' | 'declined' | 'unanswered'; about: string }
  | { kind: 'withdraw'; of?: 'plan' | 'change' }
  | { kind: 'revise'; terms: PlanTerms; reason: string; version: number }
  | { kind: 'pause'; from: LocalDate; to: LocalDate | null; why: string }
  | { kind: 'resume'; on: LocalDate }
  | { kind: 'review'; words: string; stays: string[]; celebrate: string }
  | { kind: 'close'; isClosed: boolean }
  | { kind: 'set-values'; kpiId: string; values: ValueInput[] }
  | { kind: 'discuss-kpi'; kpiId: string; on: LocalDate | null }
  | { kind: 'learn-kpi'; kpiId: string; words: string }
  | { kind: 'retire-kpi'; kpiId: string; isRetired: boolean; reason: string }
  | { kind: 'set-habit'; habit: HabitTerms }
  | { kind: 'remove-habit'; habitId: string }
  | { kind: 'end-habit'; habitId: string; outcome: HabitOutcome | null; words: string }
  | { kind: 'tick-habit'; habitId: string; on: LocalDate; isDone: boolean }
  | { kind: 'count-behaviour'; behaviourId: string; week: number; count: number }

export type PlanActKind = PlanAct['kind']
export type Act<Kind extends PlanActKind> = Extract<PlanAct, { kind: Kind }>

/** Who acts and when; `today` is the day in the pair's zone. */
export type Actor = { by: Side; now: string; today: LocalDate }

/** conflict: somebody was faster, look again; too-late: the plan is not in a state in which this is done. */
export type PlanDecision =
  | { kind: 'changed'; plan: Plan }
  | { kind: 'already-so' | 'not-yours' | 'not-there' | 'conflict' | 'too-late' }
  | { kind: 'problem'; problems: PlanProblem[] }

export function changed(plan: Plan): PlanDecision {
  return { kind: 'changed', plan }
}

export function problem(...problems: PlanProblem[]): PlanDecision {
  return { kind: 'problem', problems }
}
