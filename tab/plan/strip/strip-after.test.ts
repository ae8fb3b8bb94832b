import { expect, test } from 'vitest'
import type { PlanAct } from '#domain/plan/plan-act'
import { planStrip } from '#domain/plan/plan-strip'
import { aHabit, aPlan, idOf, valuesOf } from '../../../tests/plan/a-plan.ts'
import { withAnswer } from '../../client/record/show/with-answer.ts'
import { entryOf, pairOfElena } from '../../builders/sample-pair.ts'
import { stripAfter } from './strip-after.ts'

const at = '2026-10-15T08:04:00.000Z'

const today = '2026-10-15'
const plan = aPlan({
  kpis: { [idOf(1)]: { values: valuesOf(66, 64, 70, 74, 78) } },
  habits: [aHabit({ owner: 'manager' })],
})

function pairWithPlan() {
  const strip = planStrip(plan, { side: 'manager', today })
  return pairOfElena({ today, ...(strip ? { plan: strip } : {}) })
}

function afterAct(act: PlanAct, planId = plan.id) {
  const strip = pairWithPlan().plan
  const step = entryOf({ operation: 'changePlan', input: { pairId: 'p', planId, act } })
  return strip && stripAfter(strip, [step], today)
}

test('this week’s value is in the strip before the API has it, and is no longer asked for', () => {
  expect(pairWithPlan().plan?.kpi?.isDue).toBe(true)
  const act = { kind: 'set-values', kpiId: idOf(1), values: [{ week: 6, value: 81, context: '', seen: null }] } as const
  const kpi = afterAct({ ...act, values: [...act.values] })?.kpi
  expect(kpi?.series).toEqual([66, 64, 70, 74, 78, 81])
  expect(kpi?.isDue).toBe(false)
})

test('today’s tick counts once, however often it is sent', () => {
  const act = { kind: 'tick-habit', habitId: idOf(3), on: today, isDone: true } as const
  const before = pairWithPlan().plan?.habits[0]?.thisWeek.done ?? 0
  const habit = afterAct(act)?.habits[0]
  expect(habit?.isDoneToday).toBe(true)
  expect(habit?.thisWeek.done).toBe(before + 1)
  expect(afterAct({ ...act, isDone: false })?.habits[0]?.thisWeek.done).toBe(before)
})

test('an act on another plan leaves the strip alone', () => {
  expect(afterAct({ kind: 'withdraw', of: 'plan' }, idOf(70))).toEqual(pairWithPlan().plan)
})

test('what the API made of it stands there afterwards, also when there is nothing to show any more', () => {
  const change = {
    operation: 'changePlan',
    input: { pairId: 'p', planId: plan.id, act: { kind: 'withdraw', of: 'plan' } },
  } as const
  const output = { plan, strip: null, revision: 'r2' }
  expect(withAnswer(pairWithPlan(), { change, at, output, current: undefined }).plan).toBeUndefined()
})
