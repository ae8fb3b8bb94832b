import { expect, test } from 'vitest'
import { aKpi, aPlan, idOf, someTerms } from '../../tests/plan/a-plan.ts'
import { feedValue, withFeed } from './feed-value.ts'

const at = { now: '2026-10-15T08:10:00.000Z', today: '2026-10-15' }
const fed = { on: '2026-10-09', value: 78 }

test('a machine’s value is kept for the week of its day, once, and corrected when it is sent anew', () => {
  const first = feedValue(aPlan(), fed, at)
  if (first.kind !== 'kept') throw new Error(first.kind)
  expect([first.week, first.plan.kpis[idOf(1)]?.values[5]]).toEqual([5, { value: 78, at: at.now, by: 'feed' }])
  expect(feedValue(first.plan, fed, at)).toEqual({ kind: 'already-so', week: 5 })
  expect(feedValue(first.plan, { ...fed, value: 79 }, at)).toMatchObject({ kind: 'kept', week: 5 })
})

test('what a person wrote is not written over', () => {
  const value = { value: 80, at: at.now, by: 'report' as const }
  const plan = aPlan({ kpis: { [idOf(1)]: { values: { 5: value } } } })
  expect(feedValue(plan, fed, at)).toEqual({ kind: 'persons', week: 5, value: 80 })
  expect(feedValue(plan, { ...fed, value: 80 }, at)).toEqual({ kind: 'already-so', week: 5 })
})

test('with several KPIs one is named, by id or by name in any case', () => {
  const plan = aPlan({ terms: someTerms({ kpis: [aKpi(), aKpi({ id: idOf(20), name: 'Hours' })] }) })
  expect(feedValue(plan, fed, at).kind).toBe('which-kpi')
  for (const kpi of ['hours', idOf(20)]) expect(feedValue(plan, { ...fed, kpi }, at).kind).toBe('kept')
  expect(feedValue(plan, { ...fed, kpi: 'Turnover' }, at).kind).toBe('no-such-kpi')
})

test('days outside the plan, days to come, and a plan that does not run are refused', () => {
  for (const on of ['2026-09-06', '2026-10-16'])
    expect(feedValue(aPlan(), { ...fed, on }, at).kind).toBe('day-not-in-plan')
  expect(feedValue(aPlan({ status: 'closed' }), fed, at).kind).toBe('not-running')
  const scaled = aPlan({ terms: someTerms({ kpis: [aKpi({ scale: ['a', 'b', 'c', 'd', 'e'] })] }) })
  expect(feedValue(scaled, fed, at).kind).toBe('not-on-scale')
})

test('a week that rests takes no value, and the one in which the leave began is still itself', () => {
  const written = { value: 78, at: at.now, by: 'feed' as const }
  const kpis = { [idOf(1)]: { values: { 4: written } } }
  const rested = aPlan({ kpis, pauses: [{ from: '2026-10-05', to: '2026-10-19', by: 'report' }] })
  for (const on of ['2026-10-05', '2026-10-09', '2026-10-15'])
    expect(feedValue(rested, { on, value: 12 }, at)).toEqual({ kind: 'day-not-in-plan' })
  const fromStart = aPlan({ pauses: [{ from: '2026-09-07', to: '2026-09-21', by: 'report' }] })
  expect(feedValue(fromStart, { on: '2026-09-10', value: 12 }, at)).toEqual({ kind: 'day-not-in-plan' })
  const midWeek = aPlan({ pauses: [{ from: '2026-10-07', to: '2026-10-21', by: 'report' }] })
  expect(feedValue(midWeek, fed, at)).toMatchObject({ kind: 'kept', week: 5 })
})

test('both people see that there is a feed', () => {
  const opened = withFeed(aPlan(), { by: 'report', at: at.now })
  expect(opened.feed).toEqual({ by: 'report', at: at.now })
  expect(withFeed(opened, undefined)).toEqual(aPlan())
})
