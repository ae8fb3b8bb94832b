import { phaseOf, weeksOfPhase, type PlanPhase } from './plan-phase.ts'

/** How many prompts each phase has: one for each of its weeks in a plan of twelve. */
const prompts = { discovery: 2, goals: 2, implementation: 4, deepening: 2, review: 2 } as const

/** The name of a prompt: its words stand with the pages. */
export type PromptId = `${PlanPhase}-${1 | 2 | 3 | 4}`

/**
 * The one prompt of a week. In a longer phase its prompts are spread over its weeks in order, in a shorter one the first
 * are asked.
 *
 * Example: week 6 of 12 is the second week of implementation: `implementation-2`.
 */
export function weekPrompt(week: number, weeks: number): PromptId {
  const phase = phaseOf(week, weeks)
  const { first, last } = weeksOfPhase(phase, weeks)
  const length = Math.max(last - first + 1, prompts[phase])
  const place = Math.min(Math.floor(((week - first) * prompts[phase]) / length), prompts[phase] - 1)
  return `${phase}-${(Math.max(0, place) + 1) as 1 | 2 | 3 | 4}`
}
