import { describe, expect, test } from 'vitest'
import { aHabit, aKpi, aPlan, idOf, someTerms, valuesOf } from '../../tests/plan/a-plan.ts'
import type { Side } from '../pair.ts'
import { countsSoFar, weeksTogether } from './count-behaviour.ts'
import { habitWeek } from './habit-dots.ts'
import { duePages, isPageOf } from './journal.ts'
import type { Plan } from './plan.ts'
import { emptyDraft, nextDraft, stepsDone } from './plan-draft.ts'
import { planStrip } from './plan-strip.ts'
import { preferenceOn } from './preference.ts'
import { markSame, sameCoverage } from './same.ts'
import { plannedSession } from '../session.ts'

const today = '2026-10-15'
const strip = (plan: Plan, side: Side = 'report', day = today) => planStrip(plan, { side, today: day })

describe('the strip', () => {
  const plan = aPlan({ kpis: { [idOf(1)]: { values: valuesOf(66, 64, 70, 74, 78) } } })

  test('says the week, the number with its way so far, and that this week’s value is due', () => {
    expect(strip(plan)).toMatchObject({
      state: 'running',
      week: 6,
      weeks: 12,
      phase: 'implementation',
      prompt: 'implementation-2',
      kpi: { baseline: 65, target: 90, series: [66, 64, 70, 74, 78, null], isDue: true, verdict: { kind: 'early' } },
      moreKpis: 0,
      pending: null,
      journal: ['week-6'],
    })
  })

  test('is another one for each of the two while one waits for the other', () => {
    const pending = { terms: someTerms(), by: 'report' as const, at: today, reason: 'Why' }
    expect(strip({ ...plan, pending })?.pending).toBe('waits-for-other')
    expect(strip({ ...plan, pending }, 'manager')?.pending).toBe('yours-to-answer')
    const declined = { ...pending, declinedAt: today }
    expect(strip({ ...plan, pending: declined })?.pending).toBe('declined')
    expect(strip({ ...plan, pending: declined }, 'manager')?.pending).toBeNull()
    const proposed = { ...plan, status: 'proposed' as const, by: 'manager' as const }
    expect([strip(proposed)?.state, strip(proposed, 'manager')?.state]).toEqual(['proposed', 'asked'])
  })

  test('is not there for a plan that was taken back, one the viewer declined, or one long closed', () => {
    expect(strip({ ...plan, status: 'withdrawn' })).toBeUndefined()
    const declined = { ...plan, status: 'declined' as const, by: 'manager' as const }
    expect([strip(declined)?.state, strip(declined, 'manager')?.state]).toEqual([undefined, 'declined'])
    const closed = {
      ...plan,
      status: 'closed' as const,
      closed: { on: '2026-10-01', at: today, by: 'report' as const },
    }
    expect([strip(closed, 'report', '2026-10-14')?.state, strip(closed)]).toEqual(['closed', undefined])
  })

  test('names what its owner said nothing about for four weeks, to its owner', () => {
    expect([strip(plan)?.silent, strip(plan, 'manager')?.silent]).toEqual([['On-time delivery'], []])
  })

  test('names what the two wanted to look at again, from that day on and to both', () => {
    const looked = { ...plan, terms: someTerms({ kpis: [aKpi({ reviewOn: today })] }) }
    expect(strip(looked, 'report', '2026-10-14')?.toReview).toEqual([])
    expect([strip(looked)?.toReview, strip(looked, 'manager')?.toReview]).toEqual([
      ['On-time delivery'],
      ['On-time delivery'],
    ])
  })

  test('rests in a pause and asks nothing then', () => {
    const paused = { ...plan, pauses: [{ from: '2026-10-12', to: '2026-10-26', by: 'report' as const }] }
    expect(strip(paused)).toMatchObject({ state: 'paused', week: 5, kpi: { isDue: false }, journal: [] })
  })

  test('shows the first KPI that was not retired, and how many others there are', () => {
    const kpis = [aKpi(), aKpi({ id: idOf(20), name: 'Hours' }), aKpi({ id: idOf(21) })]
    const retired = { [idOf(1)]: { values: {}, retired: { on: today, by: 'report' as const } } }
    const shown = strip(aPlan({ terms: someTerms({ kpis }), kpis: retired }))
    expect([shown?.kpi?.name, shown?.moreKpis]).toEqual(['Hours', 1])
  })
})

describe('a row of dots', () => {
  const dots = (habit: Partial<Plan['habits'][0]>, day = '2026-10-16') =>
    habitWeek(aPlan(), aHabit(habit), { week: 6, today: day })

  test('four days done and today still open are four of five', () => {
    const { dots: row, done, of } = dots({ done: ['2026-10-12', '2026-10-13', '2026-10-14', '2026-10-15'] })
    expect([row.map(({ state }) => state).join(' '), done, of]).toEqual(['done done done done open', 4, 5])
  })

  test('a missed day is an empty dot, and done on another day it counts for that one', () => {
    expect(dots({ done: ['2026-10-12'] }).dots[1]?.state).toBe('missed')
    const moved = dots({ days: [3], done: ['2026-10-15'] })
    expect([moved.dots[0]?.state, moved.done, moved.of]).toEqual(['done', 1, 1])
  })

  test('days before the habit began, and days that rest, are outside and count for nothing', () => {
    const { dots: row, of } = dots({ startedOn: '2026-10-14' })
    expect([row.map(({ state }) => state).join(' '), of]).toEqual(['outside outside missed missed open', 3])
  })
})

test('the journal asks each workday in the first weeks, then once a week, and for a look at oneself at both ends', () => {
  expect(duePages(aPlan(), '2026-09-08')).toEqual(['day-2026-09-08', 'assessment-before'])
  expect(duePages(aPlan(), '2026-09-19')).toEqual([])
  expect(duePages(aPlan(), '2026-09-21')).toEqual(['week-3'])
  expect(duePages(aPlan(), '2026-11-24')).toEqual(['week-12', 'assessment-after'])
  expect(duePages(aPlan(), '2026-12-02')).toEqual(['assessment-after'])
  const pages = ['day-2026-09-08', 'day-2026-10-15', 'day-2026-99-99', 'week-12', 'week-13', 'assessment-before', 'x']
  expect(pages.filter((page) => isPageOf(aPlan(), page))).toEqual(['day-2026-09-08', 'week-12', 'assessment-before'])
})

test('seven steps that a person takes alone, each done when there is something in it', () => {
  expect(Object.values(stepsDone(emptyDraft(today)))).toEqual(Array.from({ length: 7 }, () => false))
  const { startedOn: _, done: _done, ...habit } = aHabit()
  const full = { terms: someTerms(), habits: [habit], ideas: ['Ask who could own it'] }
  expect(Object.values(stepsDone(full))).toEqual(Array.from({ length: 7 }, () => true))
  expect(stepsDone({ ...full, habits: [{ ...habit, when: '' }] })).toMatchObject({ habit: true, moment: false })
  expect(emptyDraft(today).terms.timeline.startOn).toBe('2026-10-19')
})

test('the next plan begins where the last one ended', () => {
  const plan = aPlan({ kpis: { [idOf(1)]: { values: valuesOf(66, 88) } } })
  const { terms, from } = nextDraft(plan, '2026-12-01')
  expect(terms.kpis[0]).toMatchObject({ baselines: [{ value: 88, on: '2026-12-01' }], target: null })
  expect([terms.goals, from]).toEqual([[], { planId: plan.id, why: 'next' }])
})

test('a count and a number are not looked at together before eight weeks have both', () => {
  const behaviours = { [idOf(4)]: { 1: 2, 2: 1, 3: 4 } }
  const plan = aPlan({ behaviours, kpis: { [idOf(1)]: { values: valuesOf(66, null, 70, 74) } } })
  expect(weeksTogether(plan, { behaviourId: idOf(4), kpiId: idOf(1) })).toEqual({ have: 2, need: 8 })
})

test('of a behaviour only the weeks that have begun are told, and of a closed plan those until it was closed', () => {
  const plan = aPlan({ behaviours: { [idOf(4)]: { 1: 1, 2: 1, 3: 2, 5: 3 } } })
  const told = (day: string, about: Plan = plan) => countsSoFar(about, idOf(4), day)
  expect(told(today)).toEqual([1, 1, 2, 0, 3, 0])
  expect(told('2026-09-06')).toEqual([])
  expect(told('2027-01-15')).toHaveLength(12)
  const closed = { on: '2026-10-08', by: 'report', at: '2026-10-08T08:00:00.000Z' } as const
  expect(told('2026-11-20', { ...plan, status: 'closed', closed })).toEqual([1, 1, 2, 0, 3])
})

test('of the last six 1:1s three were marked "measure" and one "set"', () => {
  const days = ['2026-09-01', '2026-09-08', '2026-09-15', '2026-09-22', '2026-09-29', '2026-10-06', '2026-10-13']
  const stages = [['align'], ['measure'], ['measure'], [], ['set', 'measure'], [], []] as const
  const sessions = days.map((on, place) => markSame(plannedSession(on), stages[place] ?? []))
  expect(sameCoverage(sessions)).toEqual({ of: 6, stages: { set: 1, align: 0, measure: 3, evaluate: 0 } })
  expect(markSame(markSame(plannedSession(today), ['set']), [])).toEqual(plannedSession(today))
})

test('a working preference holds for a year', () => {
  const chosen = { preference: 'detail', chosenOn: today } as const
  expect([preferenceOn(chosen, '2027-10-14'), preferenceOn(chosen, '2027-10-15')]).toEqual(['detail', undefined])
})
