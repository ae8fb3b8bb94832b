import { expect, test } from 'vitest'
import { aHabit, aPlan, idOf } from '../../tests/plan/a-plan.ts'
import { carriedPlan, leftPlan } from './carry-plan.ts'
import { changePlan } from './change-plan.ts'
import { planMoment } from './plan-weeks.ts'

const now = '2026-11-02T08:00:00.000Z'
const at = '2026-10-01T08:00:00.000Z'
const plan = aPlan({
  kpis: {
    [idOf(1)]: {
      values: {
        1: { value: 66, context: 'Told by the report', at, by: 'report' },
        2: { value: 64, context: 'Told by the manager', at, by: 'manager' },
      },
    },
  },
  habits: [aHabit({ done: ['2026-10-01'] }), aHabit({ id: idOf(30), owner: 'manager' })],
  revisions: [{ version: 2, at, by: 'manager', reason: 'Reason of the manager', parts: ['kpis'] }],
  pauses: [{ from: '2026-10-05', to: '2026-10-12', by: 'manager', why: 'Why of the manager' }],
  review: { words: { manager: 'Words of the manager' }, stays: [] },
})

test('numbers, agreed words and one’s own lines go along; what the former manager wrote alone stays behind', () => {
  const carried = carriedPlan(plan, now)
  expect(carried).toMatchObject({ id: plan.id, status: 'proposed', by: 'report', terms: plan.terms })
  expect(carried.kpis[idOf(1)]?.values[2]).toEqual({ value: 64, at, by: 'before' })
  expect(carried.kpis[idOf(1)]?.values[1]?.context).toBe('Told by the report')
  expect(carried.habits.map(({ owner }) => owner)).toEqual(['report'])
  expect(JSON.stringify(carried)).not.toMatch(/(Told by|Reason of|Why of|Words of) the manager/)
})

test('once the new manager agrees it goes on in the week it is in', () => {
  const answer = { kind: 'answer', answer: 'accepted', about: now } as const
  const decision = changePlan(carriedPlan(plan, now), answer, { by: 'manager', now, today: '2026-11-02' })
  if (decision.kind !== 'changed') throw new Error(decision.kind)
  expect(planMoment(decision.plan, '2026-11-02')).toMatchObject({ kind: 'during', week: 8 })
  expect(decision.plan.habits[0]?.done).toEqual(['2026-10-01'])
})

test('what is left behind is closed as it was, and says why', () => {
  const left = leftPlan(plan, { now, today: '2026-11-02' })
  expect(left).toMatchObject({ status: 'closed', closed: { why: 'new-manager' }, review: plan.review })
})
