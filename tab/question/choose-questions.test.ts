import { expect, test } from 'vitest'
import { planStrip } from '#domain/plan/plan-strip'
import { taxonomy } from '#domain/quality/topic-weights'
import { aPlan } from '../../tests/plan/a-plan.ts'
import { pairOfElena, promise, topic } from '../builders/sample-pair.ts'
import { chooseQuestions } from './choose-questions.ts'

const session = { on: '2026-10-08', kind: 'planned', said: {} } as const

test('what is overdue with the other person comes first, one’s own never', () => {
  const [first] = chooseQuestions(
    pairOfElena({
      commitments: [
        promise('c1', 'manager', { isOverdue: true, text: 'mine' }),
        promise('c2', 'report', { isOverdue: true, text: 'hers' }),
      ],
      topics: [{ ...topic('t1', 'report', 'Rota'), carried: 3 }],
    }),
  )
  expect(first).toEqual({ about: 'overdue', text: 'hers' })
})

test('a topic about to be carried a third time is asked about before it is', () => {
  const topics = [{ ...topic('t1', 'report', 'Rota'), carried: 2 }]
  expect(chooseQuestions(pairOfElena({ topics }))[0]).toEqual({ about: 'carried', text: 'Rota' })
})

test('tags of the last sessions come after those that did not come up', () => {
  const tags = taxonomy.filter((tag) => tag !== 'career')
  const asked = chooseQuestions(pairOfElena({ sessions: [{ ...session, tags }] }))
  expect(asked.find((one) => one.about === 'tag')).toEqual({ about: 'tag', tag: 'career' })
})

test('the same record asks the same on any machine, and another week another first question', () => {
  const pair = pairOfElena()
  expect(chooseQuestions(pair)).toEqual(chooseQuestions(pair))
  expect(chooseQuestions(pair)[0]).not.toEqual(chooseQuestions({ ...pair, today: '2026-10-22' })[0])
})

test('who owes nothing is asked for one thing; a long pause is asked about', () => {
  const pair = pairOfElena()
  expect(chooseQuestions(pair)).toContainEqual({ about: 'noPromise' })
  expect(chooseQuestions({ ...pair, rhythm: { ...pair.rhythm, daysSince: 28 } })[0]).toEqual({ about: 'longAgo' })
})

test('the question of the plan’s week comes before everything, while the plan runs', () => {
  const plan = planStrip(aPlan(), { side: 'manager', today: '2026-10-15' })
  const commitments = [promise('c1', 'report', { isOverdue: true, text: 'hers' })]
  const [first] = chooseQuestions(pairOfElena({ commitments, ...(plan ? { plan } : {}) }))
  expect(first).toMatchObject({ about: 'plan', plan: { prompt: 'implementation-2' } })
  const resting = plan && { ...plan, state: 'paused' as const }
  const [other] = chooseQuestions(pairOfElena({ commitments, ...(resting ? { plan: resting } : {}) }))
  expect(other).toEqual({ about: 'overdue', text: 'hers' })
})

test('how the other likes to be worked with changes the order of the questions and nothing else', () => {
  const tagsOf = (facts: Parameters<typeof pairOfElena>[0]) =>
    chooseQuestions(pairOfElena(facts)).flatMap((one) => (one.about === 'tag' ? [one.tag] : []))
  const preferring = tagsOf({ preferences: { report: 'collaboration' } })
  expect(new Set(preferring.slice(0, 3))).toEqual(new Set(['collaboration', 'feedback', 'recognition']))
  expect(preferring.toSorted()).toEqual(tagsOf({}).toSorted())
  expect(tagsOf({ preferences: { manager: 'collaboration' } })).toEqual(tagsOf({}))
})

test('nothing is asked about a line whose words could not be read', () => {
  const commitments = [promise('c1', 'report', { isOverdue: true, text: '' })]
  const topics = [
    { ...topic('t1', 'report', ''), carried: 3 },
    { ...topic('t2', 'report', ''), status: 'barrier' as const },
  ]
  const asked = chooseQuestions(pairOfElena({ commitments, topics }))
  expect(asked.filter((one) => 'text' in one)).toEqual([])
  expect(asked.length).toBeGreaterThan(0)
})
