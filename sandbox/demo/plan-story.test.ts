import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changePlan } from '../../domain/plan/change-plan.ts'
import { isPageOf } from '../../domain/plan/journal.ts'
import type { Plan } from '../../domain/plan/plan.ts'
import type { PlanDecision } from '../../domain/plan/plan-act.ts'
import { isOwnPlan, planSideOf } from '../../domain/plan/plan-people.ts'
import { planStrip } from '../../domain/plan/plan-strip.ts'
import { planFactsOf, planInBlock } from '../../domain/plan/plan-facts.ts'
import { proposePlan } from '../../domain/plan/propose-plan.ts'
import { lastCompleteBlock } from '../../domain/time/block.ts'
import { makeOrganisation } from '../organisation/make-organisation.ts'
import type { Happening } from './happening.ts'
import { planHappenings, quietPlanHappenings } from './plan-story.ts'

const anyMinute = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2030, 11, 31) / 60_000 })
  .map((minute) => new Date(minute * 60_000).toISOString())

/** What the API would make of a happening, without the API. */
function after(plan: Plan | undefined, { pairId, oid, at, deed }: Happening): Plan | undefined {
  const now = new Date(at).toISOString()
  const by = planSideOf(pairId, oid) ?? 'report'
  const actor = { by, now, today: now.slice(0, 10) }
  const people = isOwnPlan(pairId) ? 'one' : 'pair'
  let decision: PlanDecision | undefined
  if (deed.kind === 'propose plan') decision = proposePlan(plan, { ...deed, id: deed.planId, people }, actor)
  else if (plan === undefined) throw new Error('nothing happens to a plan before it is proposed')
  else if (deed.kind === 'accept plan')
    decision = changePlan(plan, { kind: 'answer', answer: 'accepted', about: plan.proposedAt }, actor)
  else if (deed.kind === 'plan act') decision = changePlan(plan, deed.act, actor)
  else if (deed.kind === 'journal') expect(isPageOf(plan, deed.page), deed.page).toBe(true)
  if (decision === undefined) return plan
  if (decision.kind !== 'changed') throw new Error(`${deed.kind} on ${now}: ${JSON.stringify(decision)}`)
  return decision.plan
}

test('on any day there are four plans: in week 6, closed, resting, and one of a person alone', () => {
  fc.assert(
    fc.property(anyMinute, (today) => {
      const organisation = makeOrganisation({ people: 60, today })
      const plans = new Map<string, Plan | undefined>()
      for (const one of planHappenings(organisation).toSorted((a, b) => a.at - b.at))
        plans.set(one.pairId, after(plans.get(one.pairId), one))
      const day = new Date(organisation.now).toISOString().slice(0, 10)
      const strips = [...plans.values()].map((plan) => plan && planStrip(plan, { side: 'report', today: day }))
      const shown = strips.map((strip) => `${strip?.state} ${strip?.week}`).toSorted()
      expect(shown).toEqual(['closed 12', 'paused 4', 'running 2', 'running 6'])
      const early = strips.find((strip) => strip?.week === 6)?.kpi?.verdict
      expect(early).toMatchObject({ kind: 'early', cycles: { complete: 1 } })
      const closed = [...plans.values()].find((plan) => plan?.status === 'closed')
      const kept = closed && planStrip(closed, { side: 'manager', today: day })
      expect(kept?.kpi?.verdict).toMatchObject({ kind: 'improved', gained: 23, isMissed: true })
      // What stays was done before.
      expect(closed?.habits.map(({ done }) => done.length)).toEqual([33])
    }),
    {
      numRuns: 40,
      examples: [['2026-12-31T23:50:00.000Z'], ['2026-10-19T00:05:00.000Z'], ['2026-10-15T13:02:00.000Z']],
    },
  )
})

test('on any day enough others have a plan that a release may tell of them, and of those that reached two cycles', () => {
  fc.assert(
    fc.property(anyMinute, (today) => {
      const organisation = makeOrganisation({ people: 150, today })
      const plans = new Map<string, Plan | undefined>()
      for (const one of quietPlanHappenings(organisation).toSorted((a, b) => a.at - b.at))
        plans.set(one.pairId, after(plans.get(one.pairId), one))
      const { from, to } = lastCompleteBlock(new Date(organisation.now).toISOString().slice(0, 10))
      const told = [...plans].map(([pairId, plan]) => ({ pairId, ...planInBlock(planFactsOf(plan!), [from, to]) }))
      for (const kind of ['runs', 'hasTwoCycles'] as const) {
        const those = told.filter((one) => one[kind])
        expect(those.length).toBeGreaterThanOrEqual(5)
        expect(new Set(those.map(({ pairId }) => pairId.split('_')[0])).size).toBeGreaterThanOrEqual(3)
      }
    }),
    { numRuns: 20, examples: [['2026-10-15T13:02:00.000Z']] },
  )
})
