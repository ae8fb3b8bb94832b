import { describe, expect, test } from 'vitest'
import { aGoal, aHabit, aKpi, idOf, someTerms } from '../../tests/plan/a-plan.ts'
import { checkHabits, checkStart, checkTerms, hintsOf } from './check-terms.ts'
import type { Goal, Kpi, PlanTerms } from './plan.ts'
import { smartCheck } from './smart-check.ts'
import { planProblemEnglish } from './words/problem-english.ts'
import { planProblemGerman } from './words/problem-german.ts'

const today = '2026-09-04'
const kindsOf = (terms: Partial<PlanTerms>) => checkTerms(someTerms(terms), { today }).map(({ kind }) => kind)
const kpi = (changes: Partial<Kpi>) => ({ kpis: [aKpi(changes)] })

test('the story is a plan', () => {
  expect(checkTerms(someTerms(), { today })).toEqual([])
})

test('baseline, target, goals and behaviours may still be open when a plan starts', () => {
  expect(kindsOf({ goals: [], behaviours: [], kpis: [aKpi({ baselines: [], target: null })] })).toEqual([])
})

describe('what cannot be kept is named', () => {
  test.each([
    ['no objective', { objective: '  ' }, 'no-objective'],
    ['no KPI', { kpis: [] }, 'no-kpi'],
    ['a target that equals the baseline', kpi({ target: 65 }), 'target-is-baseline'],
    ['a target on the wrong side', kpi({ target: 60 }), 'target-against-direction'],
    ['a cycle longer than the plan', kpi({ cycle: 85 }), 'cycle-longer-than-plan'],
    ['a quarter in twelve weeks', kpi({ cycle: 'quarter' }), 'cycle-longer-than-plan'],
    ['53 weeks', { timeline: { startOn: '2026-09-07', weeks: 53 } }, 'weeks-out-of-range'],
    ['a start on a Tuesday', { timeline: { startOn: '2026-09-08', weeks: 12 } }, 'start-not-monday'],
    ['two baselines of one kind', kpi({ baselines: [...aKpi().baselines, ...aKpi().baselines] }), 'baseline-twice'],
    [
      'a baseline of tomorrow',
      kpi({ baselines: [{ kind: 'observational', text: 'Late', on: '2026-09-05', source: 'Me' }] }),
      'baseline-in-future',
    ],
    ['a scale of four words', kpi({ scale: ['a', 'b', 'c', 'd'], baselines: [], target: 4 }), 'scale-needs-five-words'],
    ['a target beside the scale', kpi({ scale: ['a', 'b', 'c', 'd', 'e'], baselines: [], target: 6 }), 'not-on-scale'],
    ['two KPIs of one name', { kpis: [aKpi(), aKpi({ id: idOf(7), name: ' on-time Delivery' })] }, 'kpi-name-twice'],
    ['a goal without words', { goals: [aGoal({ text: ' ' })] }, 'goal-without-text'],
    ['a goal about a KPI that is not there', { goals: [aGoal({ kpiId: idOf(77) })] }, 'goal-of-no-kpi'],
    [
      'an own behaviour without words',
      { behaviours: [{ id: idOf(8), owner: 'report', kind: 'own' }] },
      'behaviour-without-words',
    ],
    ['no way to measure', { measurement: { method: '', on: 5 } }, 'no-method'],
    ['one id twice', { goals: [aGoal({ id: idOf(1) })] }, 'same-id'],
  ] as const)('%s', (_, terms, kind) => {
    expect(kindsOf(terms as Partial<PlanTerms>)).toContain(kind)
  })
})

test('a sentence about a KPI says which one, by its place where it has no name', () => {
  const kpis = [
    aKpi(),
    aKpi({ id: idOf(7), name: 'Working hours', source: '' }),
    aKpi({ id: idOf(8), name: '', target: 65 }),
  ]
  const problems = checkTerms(someTerms({ kpis }), { today })
  expect(problems.map(planProblemEnglish)).toEqual([
    'Write down where “Working hours” is read each week, so that anybody could do it.',
    'Give “Number 3” a name that both of you understand.',
    'The target of “Number 3” is 65, the same as its baseline. Set a target that is a change.',
  ])
  expect(problems.map(planProblemGerman)[0]).toContain('„Working hours“')
  expect(problems.map(planProblemGerman)[2]).toContain('Das Ziel von „Kennzahl 3“ ist 65')
})

test('five KPIs are a hard stop, with the reason; one in a pilot', () => {
  const kpis = Array.from({ length: 6 }, (_, place) => aKpi({ id: idOf(20 + place), name: `Number ${place}` }))
  expect(kindsOf({ kpis: kpis.slice(0, 5) })).toEqual([])
  const [problem] = checkTerms(someTerms({ kpis }), { today })
  expect(problem && planProblemEnglish(problem)).toContain('5 KPIs at most. More of them hide the one that matters')
  expect(checkTerms(someTerms({ kpis }), { today, retired: [idOf(20)] })).toEqual([])
  expect(kindsOf({ kpis: kpis.slice(0, 2), isPilot: true })).toEqual(['pilot-needs-one-kpi'])
})

test('a habit says when, where and on which days, and is small; more than five minutes is only a hint', () => {
  const kinds = (...habits: ReturnType<typeof aHabit>[]) => checkHabits(habits).map(({ kind }) => kind)
  expect(kinds(aHabit({ minutes: 15 }))).toEqual([])
  expect(kinds(aHabit({ title: ' ' }))).toEqual(['habit-without-title'])
  expect(kinds(aHabit({ where: ' ' }))).toEqual(['habit-without-moment'])
  expect(kinds(aHabit({ days: [] }))).toEqual(['habit-without-days'])
  expect(kinds(aHabit({ minutes: 0 }))).toEqual(['habit-too-long'])
  expect(kinds(...[1, 2, 3, 4].map((place) => aHabit({ id: idOf(30 + place) })))).toEqual(['too-many-habits'])
  expect(hintsOf(someTerms(), [aHabit({ minutes: 15 })])).toContainEqual({
    kind: 'habit-is-long',
    title: 'Agenda before stand-up',
    minutes: 15,
  })
})

test('a plan with only lagging numbers is warned, and one that can never reach two cycles', () => {
  const terms = someTerms(kpi({ timing: 'lagging', cycle: 'month', checks: { customer: null, beyondQuarter: false } }))
  expect(hintsOf(terms).map(({ kind }) => kind)).toEqual([
    'only-lagging',
    'checks-open',
    'checks-denied',
    'never-two-cycles',
  ])
  expect(hintsOf(someTerms())).toEqual([])
})

test('of the two questions about a number those are brought up that nobody answered', () => {
  const openOf = (checks: Kpi['checks']) =>
    hintsOf(someTerms(kpi({ checks }))).map((hint) => 'open' in hint && hint.open)
  expect(openOf({ customer: null, beyondQuarter: true })).toEqual([['customer']])
  expect(openOf({ customer: null, beyondQuarter: null })).toEqual([['customer', 'beyondQuarter']])
})

test('a plan starts around today', () => {
  const starts = (startOn: string) => checkStart(someTerms({ timeline: { startOn, weeks: 12 } }), '2026-09-04').length
  expect([starts('2026-08-10'), starts('2026-08-03'), starts('2026-12-07')]).toEqual([0, 1, 1])
})

test('a goal is helped to be SMART and never refused', () => {
  const terms = someTerms()
  const check = (goal: Goal, kpis: Kpi[] = []) => smartCheck(goal, { ...terms, kpis })
  expect(check(aGoal())).toEqual([])
  const bare = { id: idOf(5), text: 'Be on time', achievable: null, relevant: false }
  expect(check(bare)).toEqual(['target', 'unit', 'baseline', 'date', 'achievable', 'relevant'])
  expect(check({ ...bare, kpiId: idOf(1) }, [aKpi()])).toEqual(['date', 'achievable', 'relevant'])
  // From fifty to fifty, by a day before the plan begins.
  expect(check({ ...aGoal(), baseline: 50, target: 50, by: '2020-01-01' })).toEqual(['change', 'ahead'])
  expect(check({ ...aGoal(), by: terms.timeline.startOn })).toEqual(['ahead'])
})

test('every sentence is there in both languages and tells what to do', () => {
  const problem = { part: 'kpis', kind: 'target-is-baseline', name: 'On-time', value: 65.5 } as const
  expect(planProblemEnglish(problem)).toBe(
    'The target of “On-time” is 65.5, the same as its baseline. Set a target that is a change.',
  )
  expect(planProblemGerman(problem)).toContain('65,5')
})
