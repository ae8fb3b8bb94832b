import { mondayOf } from '../time/iso-week.ts'
import { checkHabits, checkStart, checkTerms } from './check-terms.ts'
import type { HabitTerms, Plan, PlanTerms } from './plan.ts'
import { problem, type Actor, type PlanDecision } from './plan-act.ts'

export type Proposal = Pick<Plan, 'id' | 'people'> & {
  terms: PlanTerms
  habits: readonly HabitTerms[]
  from?: NonNullable<Plan['from']>
}

/**
 * One of the two proposes a plan; it runs once the other agrees. Who plans alone has agreed already. One plan runs at a
 * time: a running one is closed first, a proposal of the other is answered first; one's own is replaced.
 */
export function proposePlan(before: Plan | undefined, proposal: Proposal, actor: Actor): PlanDecision {
  if (before?.id === proposal.id) return { kind: before.by === actor.by ? 'already-so' : 'conflict' }
  const isTaken = before?.status === 'running' || (before?.status === 'proposed' && before.by !== actor.by)
  if (isTaken) return problem({ part: 'plan', kind: 'plan-runs-already' })
  const { terms, habits } = proposal
  const problems = [
    ...checkTerms(terms, { today: actor.today }),
    ...checkStart(terms, actor.today),
    ...checkHabits(habits),
  ]
  if (problems.length > 0) return { kind: 'problem', problems }
  const plan: Plan = {
    id: proposal.id,
    people: proposal.people,
    status: 'proposed',
    by: actor.by,
    proposedAt: actor.now,
    ...(proposal.from === undefined ? {} : { from: proposal.from }),
    version: 1,
    terms,
    revisions: [],
    pauses: [],
    kpis: {},
    habits: habits.map((habit) => ({ ...habit, startedOn: terms.timeline.startOn, done: [] })),
    behaviours: {},
  }
  return { kind: 'changed', plan: plan.people === 'one' ? started(plan, actor) : plan }
}

/** The plan as it begins to run: not before this week, whenever it was proposed for. */
export function started(plan: Plan, { now, today }: Pick<Actor, 'now' | 'today'>): Plan {
  const { timeline } = plan.terms
  // What was brought along from a former manager goes on where it stood.
  const isGoingOn = plan.from?.why === 'new-manager'
  const monday = mondayOf(today)
  const startOn = isGoingOn || timeline.startOn > monday ? timeline.startOn : monday
  const startedOn = startOn > today ? startOn : today
  return {
    ...plan,
    status: 'running',
    answeredAt: now,
    terms: { ...plan.terms, timeline: { ...timeline, startOn } },
    habits: plan.habits.map((habit) => (isGoingOn ? habit : { ...habit, startedOn })),
  }
}
