import { takeBackMinutes } from '../commitment.ts'
import { changed, type Act, type Actor, type PlanDecision } from './plan-act.ts'
import type { Plan } from './plan.ts'
import { started } from './propose-plan.ts'
import { revised } from './revise-plan.ts'

/**
 * The other person says yes or no to a plan, or to a change of one. Only they can; what they saw is what they answer. A
 * no is taken back while it stands, a yes to a plan within the hour and while nothing came of it.
 */
export function answerPlan(plan: Plan, act: Act<'answer'>, actor: Actor): PlanDecision {
  return plan.status === 'running' && plan.pending !== undefined
    ? answerChange(plan, act, actor)
    : answerProposal(plan, act, actor)
}

function answerProposal(plan: Plan, { answer, about }: Act<'answer'>, actor: Actor): PlanDecision {
  if (plan.by === actor.by || plan.people === 'one') return { kind: 'not-yours' }
  if (plan.proposedAt !== about) return { kind: 'conflict' }
  const { status } = plan
  if (status !== 'proposed' && status !== 'declined' && status !== 'running') return { kind: 'too-late' }
  const wanted = { accepted: 'running', declined: 'declined', unanswered: 'proposed' } as const
  if (status === wanted[answer]) return { kind: 'already-so' }
  if (status === 'running') return mayTakeBack(plan, actor.now) ? changed(answered(plan, answer, actor)) : tooLate
  return changed(answered(plan, answer, actor))
}

function answered(plan: Plan, answer: Act<'answer'>['answer'], actor: Actor): Plan {
  if (answer === 'accepted') return started(plan, actor)
  const { answeredAt: _, ...open } = plan
  return answer === 'declined'
    ? { ...open, status: 'declined', answeredAt: actor.now }
    : { ...open, status: 'proposed' }
}

function mayTakeBack(plan: Plan, now: string): boolean {
  const ageMinutes = (Date.parse(now) - Date.parse(plan.answeredAt ?? '')) / 60_000
  const isUntouched =
    plan.version === 1 &&
    plan.pauses.length === 0 &&
    Object.keys(plan.kpis).length === 0 &&
    Object.keys(plan.behaviours).length === 0 &&
    plan.habits.every(({ done }) => done.length === 0)
  return isUntouched && ageMinutes < takeBackMinutes
}

function answerChange(plan: Plan, { answer, about }: Act<'answer'>, actor: Actor): PlanDecision {
  const { pending } = plan
  if (pending === undefined || pending.at !== about) return { kind: 'conflict' }
  if (pending.by === actor.by) return { kind: 'not-yours' }
  if (answer === 'accepted') return changed(revised(plan, pending, actor.now))
  const { declinedAt, ...asked } = pending
  const isDeclined = declinedAt !== undefined
  if (isDeclined === (answer === 'declined')) return { kind: 'already-so' }
  return changed({ ...plan, pending: answer === 'declined' ? { ...asked, declinedAt: actor.now } : asked })
}

/** Who proposed a plan or asked for a change takes that back; also a declined one, as seen. */
export function withdrawPlan(plan: Plan, _act: Act<'withdraw'>, { by }: Actor): PlanDecision {
  if (plan.status === 'running') {
    if (plan.pending === undefined) return { kind: 'already-so' }
    if (plan.pending.by !== by) return { kind: 'not-yours' }
    const { pending: _, ...rest } = plan
    return changed(rest)
  }
  if (plan.by !== by) return { kind: 'not-yours' }
  if (plan.status === 'withdrawn') return { kind: 'already-so' }
  return plan.status === 'closed' ? tooLate : changed({ ...plan, status: 'withdrawn' })
}

const tooLate: PlanDecision = { kind: 'too-late' }
