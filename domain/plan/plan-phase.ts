import { planLimits } from './plan-limits.ts'

/** The five phases of a plan, in their order. */
export const planPhases = ['discovery', 'goals', 'implementation', 'deepening', 'review'] as const
export type PlanPhase = (typeof planPhases)[number]

/** After which of the twelve weeks each phase ends. */
const endsAfter: Record<PlanPhase, number> = { discovery: 2, goals: 4, implementation: 8, deepening: 10, review: 12 }

/** The weeks of a phase, both counted in: where the plan is longer or shorter than twelve weeks, in proportion. */
export function weeksOfPhase(phase: PlanPhase, weeks: number): { first: number; last: number } {
  const before = planPhases[planPhases.indexOf(phase) - 1]
  const end = (one: PlanPhase) => Math.round((weeks * endsAfter[one]) / planLimits.weeks)
  return { first: (before === undefined ? 0 : end(before)) + 1, last: end(phase) }
}

/**
 * The phase a week belongs to.
 *
 * Example: of twelve weeks 1 and 2 are discovery, 3 and 4 goals, 5 to 8 implementation, 9 and 10 deepening, 11 and 12
 * review; of eighteen weeks 7 is the first of implementation.
 */
export function phaseOf(week: number, weeks: number): PlanPhase {
  return planPhases.find((phase) => week <= weeksOfPhase(phase, weeks).last) ?? 'review'
}
