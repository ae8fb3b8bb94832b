import { expect, test } from 'vitest'
import type { ReadPlanOutput } from '#contract/read-plan'
import type { PlanAct } from '#domain/plan/plan-act'
import type { Change, Entry } from '../client/outbox/change.ts'
import { entryOf } from '../builders/sample-pair.ts'
import { aHabit, aPlan, idOf, someTerms } from '../../tests/plan/a-plan.ts'
import { planAfter } from './plan-after.ts'

function read(facts: Partial<ReadPlanOutput> = {}): ReadPlanOutput {
  return {
    plan: aPlan(),
    strip: null,
    you: 'report',
    other: { oid: 'm', displayName: 'Elena Rossi', firstName: 'Elena' },
    mayWrite: true,
    today: '2026-10-15',
    revision: 'r1',
    steps: [],
    draft: null,
    journal: [],
    shared: [],
    past: [],
    preferences: {},
    same: { of: 0, stages: { set: 0, align: 0, measure: 0, evaluate: 0 } },
    ...facts,
  }
}

const act: PlanAct = {
  kind: 'set-values',
  kpiId: idOf(1),
  values: [{ week: 6, value: 81, context: '', seen: null }],
}
const value: Change = { operation: 'changePlan', input: { pairId: 'p', planId: idOf(9), act } }

function after(...changes: Change[]): ReadPlanOutput {
  return planAfter(read(), changes.map(entryOf))
}

test('a value that waits stands in its week, and applying it once more changes nothing', () => {
  const once = after(value)
  expect(once.plan?.kpis[idOf(1)]?.values[6]).toMatchObject({ value: 81, by: 'report' })
  expect(after(value, value).plan).toEqual(once.plan)
})

test('what the API refused is not shown as done', () => {
  const refused: Entry = { ...entryOf(value), refusal: { code: 'conflict', message: '', trace: '' } }
  expect(planAfter(read(), [refused])).toEqual(read())
})

test('an act on another plan leaves this one alone', () => {
  expect(after({ operation: 'changePlan', input: { pairId: 'p', planId: idOf(77), act } })).toEqual(read())
})

test('what the rule does not allow is not shown either: a habit of the other is theirs to tick', () => {
  const act = { kind: 'tick-habit', habitId: idOf(3), on: '2026-10-15', isDone: true } as const
  const tick = { operation: 'changePlan', input: { pairId: 'p', planId: idOf(9), act } } as const
  const mine = read({ plan: aPlan({ habits: [aHabit()] }) })
  expect(planAfter(mine, [entryOf(tick)]).plan?.habits[0]?.done).toEqual(['2026-10-15'])
  expect(planAfter({ ...mine, you: 'manager' }, [entryOf(tick)]).plan).toEqual(mine.plan)
})

test('a page of the journal is written, shared, and goes when it is empty', () => {
  const page = { pairId: 'p', planId: idOf(9), page: 'week-6', answers: ['Held all week', '', ''], isShared: true }
  const write = (change: Partial<typeof page>) =>
    ({ operation: 'writeJournal', input: { ...page, ...change } }) satisfies Change
  expect(after(write({})).journal).toMatchObject([{ page: 'week-6', answers: ['Held all week', '', ''] }])
  expect(after(write({})).journal[0]?.sharedAt).toBeDefined()
  expect(after(write({}), write({ isShared: false })).journal[0]?.sharedAt).toBeUndefined()
  expect(after(write({}), write({ answers: ['', ' ', ''] })).journal).toEqual([])
})

test('a proposed plan is there at once, and waits', () => {
  const input = {
    pairId: 'p',
    planId: idOf(50),
    terms: someTerms({ timeline: { startOn: '2026-10-19', weeks: 12 } }),
    habits: [],
  }
  const proposed = planAfter(read({ plan: null }), [entryOf({ operation: 'proposePlan', input })])
  expect(proposed.plan).toMatchObject({ id: idOf(50), status: 'proposed', by: 'report' })
})

test('how its reader likes to be worked with stands there at once, beside what the other said, until it is taken back', () => {
  const chosen = { preference: 'autonomy', chosenOn: '2026-09-01' } as const
  const says = (preference: 'detail' | null) =>
    entryOf({ operation: 'setPreference', input: { pairId: 'p', preference } })
  const known = read({ preferences: { manager: chosen } })
  expect(planAfter(known, [says('detail')]).preferences).toEqual({
    manager: chosen,
    report: { preference: 'detail', chosenOn: '2026-10-15' },
  })
  expect(planAfter(known, [says('detail'), says(null)]).preferences).toEqual({ manager: chosen })
})
