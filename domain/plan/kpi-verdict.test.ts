import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aKpi, aPlan, idOf, someTerms, valuesOf } from '../../tests/plan/a-plan.ts'
import { addDays } from '../time/add-days.ts'
import { isSilent, silentWeeks } from './kpi-silence.ts'
import { kpiVerdict } from './kpi-verdict.ts'

const onTime = (...values: (number | null)[]) => aPlan({ kpis: { [idOf(1)]: { values: valuesOf(...values) } } })

test('81 in week 6 is early: one of two cycles is behind it', () => {
  const verdict = kpiVerdict(onTime(66, 64, 70, 74, 78, 81), aKpi(), '2026-10-15')
  expect(verdict).toMatchObject({ kind: 'early', cycles: { complete: 1, needed: 2 }, gained: 16, ofGoal: 0.64 })
})

test('88 of a goal of 90 is a large gain and a missed target, not a failure', () => {
  const weeks = [66, 64, 70, 74, 78, 81, 82, 84, 85, 87, 87, 88]
  const verdict = kpiVerdict(onTime(...weeks), aKpi(), '2026-12-01')
  expect(verdict).toMatchObject({ kind: 'improved', gained: 23, ofGoal: 0.92, isReached: false, isMissed: true })
})

test('hours that fall from 55 to 46 towards 45 are nine of ten gained', () => {
  const hours = aKpi({
    direction: 'down',
    unit: 'h',
    target: 45,
    baselines: [{ kind: 'quantitative', value: 55, on: '2026-09-01', source: 'Time sheet' }],
  })
  const plan = { ...onTime(...Array.from({ length: 11 }, () => 50), 46), terms: someTerms({ kpis: [hours] }) }
  expect(kpiVerdict(plan, hours, '2026-12-01')).toMatchObject({ kind: 'improved', gained: 9, ofGoal: 0.9 })
})

test('a value of week 5 is as old as week 5: later weeks without one complete no cycle for it', () => {
  expect(kpiVerdict(onTime(70, 70, 70, 70, 75), aKpi(), '2026-11-25')).toMatchObject({
    kind: 'early',
    cycles: { complete: 1 },
  })
})

test('weeks that rest are no time in a cycle', () => {
  const plan = {
    ...onTime(66, 64, 70, 74, 78, 81, 83),
    pauses: [{ from: '2026-09-21', to: '2026-10-05', by: 'report' as const }],
  }
  // Nine weeks after the start, of which seven counted.
  expect(kpiVerdict(plan, aKpi(), '2026-11-10')).toMatchObject({ kind: 'early', cycles: { complete: 1 } })
})

test('without a baseline or a value there is a reason and no number', () => {
  expect(kpiVerdict(onTime(), aKpi(), '2026-10-15')).toMatchObject({ kind: 'no-value' })
  expect(kpiVerdict(onTime(70), aKpi({ baselines: [] }), '2026-10-15')).toMatchObject({ kind: 'no-baseline' })
})

test('nobody ever declares anything before two full cycles', () => {
  const cycles = fc.oneof(
    fc.integer({ min: 1, max: 84 }),
    fc.constantFrom('week' as const, 'month' as const, 'quarter' as const),
  )
  fc.assert(
    fc.property(
      cycles,
      fc.integer({ min: 0, max: 120 }),
      fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 }),
      (cycle, day, values) => {
        const kpi = aKpi({ cycle })
        const verdict = kpiVerdict(
          { ...onTime(...values), terms: someTerms({ kpis: [kpi] }) },
          kpi,
          addDays('2026-09-07', day),
        )
        if (verdict.cycles.complete < 2) expect(['early', 'no-value']).toContain(verdict.kind)
        if (verdict.kind === 'improved') expect(verdict.gained).toBeGreaterThan(0)
      },
    ),
  )
})

test('a KPI that nobody said anything to for four weeks is brought up, not a day earlier', () => {
  const told = { 1: { value: 66, context: 'Holiday week', at: '2026-09-11T08:00:00.000Z', by: 'report' as const } }
  const plan = aPlan({ kpis: { [idOf(1)]: { values: { ...valuesOf(66, 64, 70, 74, 78), ...told } } } })
  expect([silentWeeks(plan, aKpi(), '2026-10-11'), isSilent(plan, aKpi(), '2026-10-11')]).toEqual([3, false])
  expect([silentWeeks(plan, aKpi(), '2026-10-12'), isSilent(plan, aKpi(), '2026-10-12')]).toEqual([4, true])
  const talked = aPlan({ kpis: { [idOf(1)]: { values: {}, discussedOn: '2026-10-05' } } })
  expect(silentWeeks(talked, aKpi(), '2026-10-15')).toBe(0)
})

test('nothing is said of a KPI that was retired, or before the plan runs', () => {
  const retired = aPlan({ kpis: { [idOf(1)]: { values: {}, retired: { on: '2026-10-01', by: 'report' } } } })
  expect(silentWeeks(retired, aKpi(), '2026-11-01')).toBeNull()
  expect(silentWeeks(aPlan({ status: 'proposed' }), aKpi(), '2026-11-01')).toBeNull()
})
