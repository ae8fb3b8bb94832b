import { expect, test } from 'vitest'
import type { PlanOutput } from '../../contract/change-plan.ts'
import type { PlanAct } from '../../domain/plan/plan-act.ts'
import { changePlan } from '../../domain/plan/change-plan.ts'
import { aKpi, aPlan, idOf, someTerms, valuesOf } from '../../tests/plan/a-plan.ts'
import { type Change, wordsOf } from '../client/outbox/change.ts'
import { onNewerPlan } from '../client/outbox/on-newer-plan.ts'
import { canBeSentAgain, valuesNow } from './plan-now.ts'

const plan = aPlan({ version: 3, kpis: { [idOf(1)]: { values: valuesOf(66, 72) } } })
const current: PlanOutput = { plan, strip: null, revision: 'r' }
const actor = { by: 'manager', now: '2026-10-15T09:00:00.000Z', today: '2026-10-15' } as const

function step(act: PlanAct): Change {
  return { operation: 'changePlan', input: { pairId: 'm_r', planId: plan.id, act } }
}

function again(act: PlanAct): PlanAct {
  const change = onNewerPlan(step(act), current)
  if (change.operation !== 'changePlan') throw new Error(change.operation)
  return change.input.act
}

test('a value that was refused says what stands there, and goes out on top of it', () => {
  const mine: PlanAct = {
    kind: 'set-values',
    kpiId: idOf(1),
    values: [{ week: 2, value: 71, context: 'Two late ones', seen: null }],
  }
  expect(changePlan(plan, mine, actor)).toEqual({ kind: 'conflict' })
  expect(valuesNow(step(mine), current)).toBe('72')
  expect(changePlan(plan, again(mine), actor)).toMatchObject({
    kind: 'changed',
    plan: { kpis: { [idOf(1)]: { values: { 2: { value: 71, context: 'Two late ones' } } } } },
  })
})

test('another wording keeps all that was written, and goes out on top of the one that holds', () => {
  const terms = someTerms({ objective: 'Be on time', kpis: [aKpi({ target: 85 })] })
  const mine: PlanAct = { kind: 'revise', terms, reason: 'Two suppliers left', version: 2 }
  for (const words of ['Two suppliers left', 'Be on time', 'On-time delivery 85 %', 'Halve misunderstood hand-overs'])
    expect(wordsOf(step(mine))).toContain(words)
  expect(changePlan(plan, mine, actor)).toEqual({ kind: 'conflict' })
  expect(changePlan(plan, again(mine), actor).kind).toBe('changed')
})

test('what is settled is neither answered nor taken back once more', () => {
  expect(canBeSentAgain(step({ kind: 'answer', answer: 'accepted', about: 'x' }))).toBe(false)
  expect(canBeSentAgain(step({ kind: 'withdraw', of: 'change' }))).toBe(false)
  expect(canBeSentAgain(step({ kind: 'close', isClosed: true }))).toBe(true)
})
