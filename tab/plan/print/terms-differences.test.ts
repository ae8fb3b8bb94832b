import { expect, test } from 'vitest'
import { aGoal, aKpi, idOf, someTerms } from '../../../tests/plan/a-plan.ts'
import type { PlanTerms } from '../../../domain/plan/plan.ts'
import { datesIn } from '../../words/dates.ts'
import { planWords } from '../../words/plan-words.ts'
import { differences } from './terms-differences.ts'

const about = {
  words: planWords('en'),
  locale: 'en-GB',
  dates: datesIn('en-GB', 'UTC'),
  whose: (side: string) => (side === 'manager' ? 'Elena' : 'Priya'),
}
const terms = someTerms()
const of = (changes: Partial<PlanTerms>) => differences(terms, { ...terms, ...changes }, about)
const ofKpi = (changes: Parameters<typeof aKpi>[0]) => of({ kpis: [aKpi(changes)] })
const ofGoal = (changes: Parameters<typeof aGoal>[0]) => of({ goals: [aGoal(changes)] })

test('the same wording has no difference', () => {
  expect(of({})).toEqual([])
})

test.each([
  ['the level', of({ level: 'senior' }), '– → Senior leader'],
  ['the family', of({ family: 'innovation' }), '– → Innovation'],
  ['that it is a pilot', of({ isPilot: true }), '– → A pilot: exactly one number'],
  ['whose a number is', ofKpi({ owner: 'manager' }), 'On-time delivery: Priya → Elena'],
  ['which way it should go', ofKpi({ direction: 'down' }), 'On-time delivery: should rise → should fall'],
  [
    'when it moves',
    ofKpi({ timing: 'lagging' }),
    'On-time delivery: Leading: it moves early. → Lagging: it tells afterwards.',
  ],
  ['its goal', ofKpi({ target: 85 }), 'On-time delivery: Target 90% → Target 85%'],
  ['where it is read', ofKpi({ source: 'Order list, Mondays' }), 'On-time delivery: Order list → Order list, Mondays'],
  ['how often it speaks', ofKpi({ cycle: 14 }), 'On-time delivery: 28-day cycle. → 14-day cycle.'],
  [
    'an answer to a check',
    ofKpi({ checks: { customer: true, beyondQuarter: false } }),
    'On-time delivery: It matters beyond this quarter. → It matters in this quarter only.',
  ],
  [
    'how it is measured',
    of({ measurement: { method: 'By hand', on: 5 } }),
    'How it is measured: From the order list, each Friday by Priya → By hand',
  ],
  ['how long it takes', of({ timeline: { startOn: '2026-09-07', weeks: 14 } }), '12 weeks → 14 weeks'],
  [
    'by when a goal is reached',
    ofGoal({ by: '2026-12-06' }),
    'Halve misunderstood hand-overs: by Sun 29 Nov → by Sun 6 Dec',
  ],
  ['a note', ofKpi({ note: 'Without partners' }), 'On-time delivery: – → Without partners'],
  ['when to look again', ofKpi({ reviewOn: '2026-11-01' }), 'On-time delivery: – → To be looked at again Sun 1 Nov.'],
  ['from which number a goal starts', ofGoal({ baseline: 80 }), 'Halve misunderstood hand-overs: 100% → 80%'],
  ['which number a goal reaches', ofGoal({ target: 40 }), 'Halve misunderstood hand-overs: to 50% → to 40%'],
  ['the skill', ofGoal({ skill: 'Clear writing' }), 'Halve misunderstood hand-overs: – → trains Clear writing'],
  [
    'who does what is counted',
    of({ behaviours: [{ id: idOf(4), owner: 'manager', kind: 'gating-decisions' }] }),
    'Gating decisions: Priya → Elena',
  ],
])('%s is told before both agree to it', (_, told, line) => {
  expect(told).toEqual([line])
})

test('what is new or gone is one line, and another name is no other number', () => {
  const second = aKpi({ id: idOf(11), name: 'Working hours', unit: 'h', direction: 'down', target: 45, baselines: [] })
  const told = of({ kpis: [aKpi(), second] })
  expect(told).toHaveLength(1)
  for (const fact of ['Working hours, to 45', 'should fall', 'Priya', 'Leading: it moves early'])
    expect(told[0]).toContain(fact)
  expect(of({ kpis: [] })).toHaveLength(1)
  expect(ofKpi({ name: 'Deliveries on time' })).toEqual(['On-time delivery → Deliveries on time'])
})
