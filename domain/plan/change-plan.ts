import { answerPlan, withdrawPlan } from './answer-plan.ts'
import { changeOfTerms } from './changed-parts.ts'
import { closePlan, reviewPlan } from './close-plan.ts'
import { countBehaviour } from './count-behaviour.ts'
import { endHabit, removeHabit, setHabit, tickHabit } from './habit-acts.ts'
import { discussKpi, learnFromKpi, retireKpi, setValues } from './kpi-acts.ts'
import { pausePlan, resumePlan } from './pause-plan.ts'
import type { Act, Actor, PlanAct, PlanActKind, PlanDecision, ValueInput } from './plan-act.ts'
import type { Plan } from './plan.ts'
import { revisePlan } from './revise-plan.ts'

type Rules = { [Kind in PlanActKind]: (plan: Plan, act: Act<Kind>, actor: Actor) => PlanDecision }

const rules: Rules = {
  answer: answerPlan,
  withdraw: withdrawPlan,
  revise: revisePlan,
  pause: pausePlan,
  resume: resumePlan,
  review: reviewPlan,
  close: closePlan,
  'set-values': setValues,
  'discuss-kpi': discussKpi,
  'learn-kpi': learnFromKpi,
  'retire-kpi': retireKpi,
  'set-habit': setHabit,
  'remove-habit': removeHabit,
  'end-habit': endHabit,
  'tick-habit': tickHabit,
  'count-behaviour': countBehaviour,
}

/**
 * What becomes of a plan when one of its people acts: the one rule that the page asks before it shows something and the
 * API before it keeps it. Doing an act again leaves the plan as it is.
 */
export function changePlan<Kind extends PlanActKind>(plan: Plan, act: Act<Kind>, actor: Actor): PlanDecision {
  const rule: Rules[Kind] = rules[act.kind as Kind]
  return rule(plan, act, actor)
}

/**
 * The act that takes another one back, from the plan as it was before and is after it; undefined where there is no way
 * back, where the form that asked is the way, or where a proposal was taken back: that is made anew.
 */
export function wayBack({ before, after }: { before: Plan; after: Plan }, act: PlanAct): PlanAct | undefined {
  switch (act.kind) {
    case 'answer':
      return { ...act, answer: 'unanswered' }
    case 'withdraw':
      return withdrawalBack({ before, after })
    case 'retire-kpi':
      // Retiring it again would ask for the reason anew.
      return act.isRetired ? { ...act, isRetired: false, reason: '' } : undefined
    case 'review':
      return undefined
    case 'revise':
      return revisionBack({ before, after })
    case 'pause': {
      const known = before.pauses.find(({ from }) => from === act.from)
      return known === undefined ? { kind: 'resume', on: act.from } : { ...act, to: known.to, why: known.why ?? '' }
    }
    case 'resume': {
      const ended = before.pauses.find(
        (one) => !after.pauses.some(({ from, to }) => from === one.from && to === one.to),
      )
      return ended === undefined ? undefined : { kind: 'pause', from: ended.from, to: ended.to, why: ended.why ?? '' }
    }
    case 'close':
      return { kind: 'close', isClosed: !act.isClosed }
    case 'discuss-kpi':
      return { ...act, on: before.kpis[act.kpiId]?.discussedOn ?? null }
    case 'learn-kpi':
      return { ...act, words: before.kpis[act.kpiId]?.learned ?? '' }
    case 'set-values':
      return { ...act, values: act.values.map(({ week }) => valueBefore({ before, after }, act.kpiId, week)) }
    case 'set-habit':
    case 'remove-habit':
    case 'end-habit':
    case 'tick-habit':
    case 'count-behaviour':
      return habitBack(before, act)
  }
}

/** A change that waited is asked for once more; one that was declined was only taken away as seen. */
function withdrawalBack({ before: { pending }, after }: { before: Plan; after: Plan }): PlanAct | undefined {
  if (pending === undefined || pending.declinedAt !== undefined || after.status !== 'running') return undefined
  return { kind: 'revise', terms: pending.terms, reason: pending.reason, version: after.version }
}

/** A change that waits is withdrawn. A fact that holds already is told as it was, where that is a fact as well. */
function revisionBack({ before, after }: { before: Plan; after: Plan }): PlanAct | undefined {
  if (before.status !== 'running') return undefined
  if (after.version === before.version) return { kind: 'withdraw', of: 'change' }
  const isFact = changeOfTerms(after.terms, before.terms).isOnlyFacts
  return isFact ? { kind: 'revise', terms: before.terms, reason: '', version: after.version } : undefined
}

function valueBefore({ before, after }: { before: Plan; after: Plan }, kpiId: string, week: number): ValueInput {
  const known = before.kpis[kpiId]?.values[week]
  const seen = after.kpis[kpiId]?.values[week]?.at ?? null
  return { week, value: known?.value ?? null, context: known?.context ?? '', seen }
}

function habitBack(
  before: Plan,
  act: Act<'set-habit' | 'remove-habit' | 'end-habit' | 'tick-habit' | 'count-behaviour'>,
): PlanAct | undefined {
  switch (act.kind) {
    case 'set-habit':
      return habitAgain(before, act.habit.id) ?? { kind: 'remove-habit', habitId: act.habit.id }
    case 'remove-habit':
      return habitAgain(before, act.habitId)
    case 'end-habit': {
      const ended = before.habits.find(({ id }) => id === act.habitId)?.ended
      return { ...act, outcome: ended?.outcome ?? null, words: ended?.words ?? '' }
    }
    case 'tick-habit':
      return { ...act, isDone: !act.isDone }
    case 'count-behaviour':
      return { ...act, count: before.behaviours[act.behaviourId]?.[act.week] ?? 0 }
  }
}

/** The habit as it was worded. */
function habitAgain(before: Plan, habitId: string): PlanAct | undefined {
  const known = before.habits.find(({ id }) => id === habitId)
  if (known === undefined) return undefined
  const { startedOn: _started, done: _done, ended: _ended, ...habit } = known
  return { kind: 'set-habit', habit }
}
