import { changePlan, wayBack } from '#domain/plan/change-plan'
import type { PlanAct, PlanDecision } from '#domain/plan/plan-act'
import type { HabitTerms, Plan } from '#domain/plan/plan'
import { planProblemEnglish } from '#domain/plan/words/problem-english'
import { planProblemGerman } from '#domain/plan/words/problem-german'
import { useEffect, useRef } from 'react'
import { type ChangeIn, useScene } from '../ui/scene/scene.ts'
import { planWords } from '../words/plan-words.ts'
import type { PlanScene } from './plan-scene.ts'
import { planStep } from './plan-step.ts'

/**
 * How something is done to this plan: the domain's rule says at once what becomes of it, and what cannot be done is not
 * sent. The way back is made when it is asked for, from the plan as it stands by then.
 */
export function usePlanAct(plan: Plan): PlanScene['act'] {
  const { language, you, today, acts } = useScene()
  const latest = useRef(plan)
  useEffect(() => {
    latest.current = plan
  }, [plan])
  return (act: PlanAct, says: string) => {
    const decision = changePlan(plan, act, { by: you, now: new Date().toISOString(), today })
    if (decision.kind !== 'changed') return refusalsOf(decision, language)
    const canGoBack = stepBack(plan, decision.plan, act) !== undefined
    const back = () => stepBack(plan, latest.current, act)
    acts.step(says, planStep(plan.id, act), canGoBack ? back : undefined)
    return []
  }
}

/** The step that takes an act back; a proposal that was taken back is made once more, with every word of it. */
function stepBack(before: Plan, after: Plan, act: PlanAct): ChangeIn | undefined {
  const way = wayBack({ before, after }, act)
  if (way !== undefined) return planStep(before.id, way)
  return act.kind === 'withdraw' && before.status === 'proposed' ? proposedAgain(before) : undefined
}

function proposedAgain({ terms, habits, from }: Plan): ChangeIn {
  const goesOn = from?.why === 'next' ? { from: from.planId } : {}
  const worded = habits.map(({ id, owner, title, when, where, minutes, days }): HabitTerms => {
    return { id, owner, title, when, where, minutes, days }
  })
  const planId = crypto.randomUUID()
  return (pairId) => ({ operation: 'proposePlan', input: { pairId, planId, terms, habits: worded, ...goesOn } })
}

/** Why it cannot be done, in the reader's words. What is so already needs none. */
export function refusalsOf(decision: Exclude<PlanDecision, { kind: 'changed' }>, language: 'en' | 'de'): string[] {
  const { problems } = planWords(language)
  switch (decision.kind) {
    case 'already-so':
      return []
    case 'conflict':
      return [problems.conflict]
    case 'too-late':
      return [problems.tooLate]
    case 'not-yours':
      return [problems.notYours]
    case 'not-there':
      return [problems.notThere]
    case 'problem':
      return decision.problems.map(language === 'de' ? planProblemGerman : planProblemEnglish)
  }
}
