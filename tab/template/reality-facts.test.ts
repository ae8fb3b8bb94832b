import { expect, test } from 'vitest'
import { planStrip } from '#domain/plan/plan-strip'
import { aPlan, idOf, valuesOf } from '../../tests/plan/a-plan.ts'
import { pairOfElena, promise, topic } from '../builders/sample-pair.ts'
import { realityFacts } from './reality-facts.ts'

const english = { language: 'en', locale: 'en-GB' } as const

test('the number of the plan, what was kept, what is carried and what was done last', () => {
  const plan = aPlan({ kpis: { [idOf(1)]: { values: valuesOf(66, 64, 70, 74, 78, 81) } } })
  const strip = planStrip(plan, { side: 'manager', today: '2026-10-15' })
  const pair = pairOfElena({
    today: '2026-10-15',
    ...(strip ? { plan: strip } : {}),
    commitments: [
      promise('1', 'report', { text: 'Release checklist', status: 'done' }),
      promise('2', 'report', { text: 'Call the supplier', status: 'dropped' }),
      promise('3', 'report', { text: 'Still open' }),
    ],
    topics: [{ ...topic('t', 'report', 'Team lead rota'), carried: 3 }, topic('u', 'report', 'New')],
  })
  expect(realityFacts(pair, english)).toEqual([
    'On-time delivery: 81%, 65% at start, goal 90%',
    'Priya kept 1 of 2 promises',
    'Team lead rota, carried 3 times',
    'Done: Release checklist',
  ])
})

test('the number of a plan is a fact only once both agreed to it, and no more when it is closed', () => {
  const strip = planStrip(aPlan(), { side: 'manager', today: '2026-10-15' })!
  const factsIn = (state: typeof strip.state) =>
    realityFacts(pairOfElena({ plan: { ...strip, state }, commitments: [], topics: [] }), english)
  for (const state of ['proposed', 'asked', 'declined', 'before', 'closed'] as const) expect(factsIn(state)).toEqual([])
  for (const state of ['running', 'paused', 'over'] as const) expect(factsIn(state)).toHaveLength(1)
})

test('an empty record tells nothing, and a line that could not be read is not quoted', () => {
  expect(realityFacts(pairOfElena({ commitments: [], topics: [] }), english)).toEqual([])
  const unreadable = pairOfElena({ commitments: [promise('1', 'manager', { text: '', status: 'done' })], topics: [] })
  expect(realityFacts(unreadable, { language: 'de', locale: 'de-DE' })).toEqual(['Sie haben 1 von 1 Zusagen gehalten'])
})
