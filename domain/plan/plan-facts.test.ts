import { expect, test } from 'vitest'
import { aPlan, idOf, valuesOf } from '../../tests/plan/a-plan.ts'
import type { Plan } from './plan.ts'
import { planFactsOf, planInBlock } from './plan-facts.ts'

const weeks = (count: number) => ({
  kpis: { [idOf(1)]: { values: valuesOf(...Array.from({ length: count }, () => 70)) } },
})
const inBlock = (plan: Partial<Plan>, from: string, to: string) => planInBlock(planFactsOf(aPlan(plan)), [from, to])

test('a plan runs in every block that a day of it lies in', () => {
  expect(inBlock({}, '2026-08-10', '2026-09-07').runs).toBe(false)
  expect(inBlock({}, '2026-09-07', '2026-10-05').runs).toBe(true)
  expect(inBlock({}, '2026-11-02', '2026-11-30').runs).toBe(true)
  expect(inBlock({}, '2026-11-30', '2026-12-28').runs).toBe(false)
  const closed = { status: 'closed', closed: { on: '2026-10-01', at: '', by: 'report' } } as const
  expect([inBlock(closed, '2026-09-07', '2026-10-05').runs, inBlock(closed, '2026-10-05', '2026-11-02').runs]).toEqual([
    true,
    false,
  ])
})

test('what was proposed, declined or taken back never ran', () => {
  for (const status of ['proposed', 'declined', 'withdrawn'] as const)
    expect(inBlock({ status, ...weeks(12) }, '2026-10-05', '2026-11-02')).toEqual({ runs: false, hasTwoCycles: false })
})

test('two cycles are reached by the latest value, not by time alone', () => {
  expect(inBlock(weeks(9), '2026-11-02', '2026-11-30').hasTwoCycles).toBe(true)
  expect(inBlock(weeks(5), '2026-11-02', '2026-11-30').hasTwoCycles).toBe(false)
  expect(inBlock(weeks(12), '2026-09-07', '2026-10-05').hasTwoCycles).toBe(false)
})
