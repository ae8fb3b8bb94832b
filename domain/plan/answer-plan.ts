import { takeBackMinutes } from '../commitment.ts'
import type { Side } from '../pair.ts'
import { changed, type Act, type Actor, type PlanDecision } from './plan-act.ts'
import type { AcceptedRevision, PendingRevision, Plan, PlanTerms } from './plan.ts'
import { started } from './propose-plan.ts'
import { revised } from './revise-plan.ts'

/**
 * The other person says yes or no to a plan, or to a change of one. Only they can; what they saw is what they answer. A
 * no is taken back while it stands, a yes within the hour and while nothing came of it.
 */
export function answerPlan(plan: Plan, act: Act<'answer'>, actor: Actor): PlanDecision {
  if (plan.status !== 'running') return answerProposal(plan, act, actor)
  if (plan.pending !== undefined) return answerChange(plan, plan.pending, act, actor)
  return plan.accepted?.asked.at === act.about
    ? afterYes(plan, plan.accepted, act, actor)
    : answerProposal(plan, act, actor)
}

function answerProposal(plan: Plan, { answer, about }: Act<'answer'>, actor: Actor): PlanDecision {
  if (plan.proposedAt !== about) return { kind: 'conflict' }
  if (plan.by === actor.by || plan.people === 'one') return { kind: 'not-yours' }
  const { status } = plan
  if (status !== 'proposed' && status !== 'declined' && status !== 'running') return tooLate
  const wanted = { accepted: 'running', declined: 'declined', unanswered: 'proposed' } as const
  if (status === wanted[answer]) return { kind: 'already-so' }
  if (status === 'running') return isUntouched(plan, actor.now) ? changed(answered(plan, answer, actor)) : tooLate
  return changed(answered(plan, answer, actor))
}

function answered(plan: Plan, answer: Act<'answer'>['answer'], actor: Actor): Plan {
  if (answer === 'accepted') return started(plan, actor)
  const { answeredAt: _, ...open } = plan
  return answer === 'declined'
    ? { ...open, status: 'declined', answeredAt: actor.now }
    : { ...open, status: 'proposed' }
}

function isWithinHour(at: string | undefined, now: string): boolean {
  return (Date.parse(now) - Date.parse(at ?? '')) / 60_000 < takeBackMinutes
}

function isUntouched(plan: Plan, now: string): boolean {
  return (
    isWithinHour(plan.answeredAt, now) &&
    plan.revisions.length === 0 &&
    plan.pauses.length === 0 &&
    Object.keys(plan.kpis).length === 0 &&
    Object.keys(plan.behaviours).length === 0 &&
    plan.habits.every(({ done }) => done.length === 0)
  )
}

function answerChange(
  plan: Plan,
  pending: PendingRevision,
  { answer, about }: Act<'answer'>,
  { by, now }: Actor,
): PlanDecision {
  if (pending.at !== about) return { kind: 'conflict' }
  if (pending.by === by) return { kind: 'not-yours' }
  if (answer === 'accepted') {
    const next = revised(plan, pending, now)
    return changed({ ...next, accepted: { asked: pending, before: plan.terms, version: next.version, at: now } })
  }
  const { declinedAt, ...asked } = pending
  const isDeclined = declinedAt !== undefined
  if (isDeclined === (answer === 'declined')) return { kind: 'already-so' }
  return changed({ ...plan, pending: answer === 'declined' ? { ...asked, declinedAt: now } : asked })
}

/** The change waits again, and history knows nothing of the yes. A no has to wait until then. */
function afterYes(
  plan: Plan,
  { asked, before, version, at }: AcceptedRevision,
  { answer }: Act<'answer'>,
  { by, now }: Actor,
): PlanDecision {
  if (asked.by === by) return { kind: 'not-yours' }
  if (answer === 'accepted') return { kind: 'already-so' }
  if (answer === 'declined' || plan.version !== version || !isWithinHour(at, now) || !wasRoomIn(before, plan))
    return tooLate
  const { accepted: _, ...rest } = plan
  const { declinedAt: _declined, ...pending } = asked
  return changed({ ...rest, version: version + 1, terms: before, pending, revisions: plan.revisions.slice(0, -1) })
}

/** Could everything that was counted since have been counted before the change? */
function wasRoomIn({ kpis, behaviours, timeline }: PlanTerms, plan: Plan): boolean {
  const counted = [
    ...Object.entries(plan.kpis).map(([id, { values }]) => ({ id, weeks: Object.keys(values) })),
    ...Object.entries(plan.behaviours).map(([id, counts]) => ({ id, weeks: Object.keys(counts) })),
  ]
  const ids = new Set([...kpis, ...behaviours].map(({ id }) => id))
  const isBegun = counted.length > 0 && plan.terms.timeline.startOn !== timeline.startOn
  return !isBegun && counted.every(({ id, weeks }) => ids.has(id) && weeks.every((week) => +week <= timeline.weeks))
}

/**
 * Who proposed a plan or asked for a change takes that back; also a declined one, as seen. One that the other agreed to
 * meanwhile stays. Where it is not said which of the two, it is the change that waits, or else the plan.
 */
export function withdrawPlan(plan: Plan, act: Act<'withdraw'>, { by }: Actor): PlanDecision {
  const { of = plan.pending === undefined ? 'plan' : 'change' } = act
  if (of === 'change') return withdrawChange(plan, by)
  if (plan.by !== by) return { kind: 'not-yours' }
  if (plan.status === 'withdrawn') return { kind: 'already-so' }
  return plan.status === 'closed' || plan.status === 'running' ? tooLate : changed({ ...plan, status: 'withdrawn' })
}

function withdrawChange(plan: Plan, by: Side): PlanDecision {
  const { pending, accepted, ...rest } = plan
  if (pending === undefined) return accepted?.asked.by === by ? tooLate : { kind: 'already-so' }
  return pending.by === by ? changed(rest) : { kind: 'not-yours' }
}

const tooLate: PlanDecision = { kind: 'too-late' }
