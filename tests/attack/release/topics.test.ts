import { expect, it } from 'vitest'
import { wholeFigures } from '#domain/distribution/whole-figures'
import { taxonomy } from '#domain/quality/topic-weights'
import { attackTopics, type Tagged } from './attack-topics.ts'
import { diceOf, randomOrganisation } from './random-organisation.ts'

const rules = { k: 5, kManagers: 3, maxManagerShare: 0.5 }
const goals = { measure: 'topic-goals', lo: 0, hi: 100, people: '50-99' } as const

it('the attacker reads a border behind which there is one number only', () => {
  const sessions = Array.from({ length: 60 }, (_, at): Tagged => ({ manager: `m${at % 6}`, tags: ['goals'] }))
  const career = { ...goals, measure: 'topic-career' } as const
  expect(
    attackTopics(sessions, [
      { ...goals, share: '>95%' },
      { ...career, share: '<5%' },
    ]),
  ).toEqual([])
  expect(() => attackTopics(sessions, [{ ...goals, share: '<5%' }])).toThrow('not those')
  // With a border at 99 %, one of sixty less would show, and so would one of another topic more.
  const told = [
    { ...goals, share: '>99%' },
    { ...career, share: '<1%' },
  ]
  expect(attackTopics(sessions, told)).toContainEqual({ figure: 'topic goals', about: 'm0', size: 10, value: 10 })
})

it('shares by topic give no manager’s number away in 400 organisations', () => {
  let told = 0
  for (let seed = 1; seed <= 400; seed += 1) {
    const dice = diceOf(seed ^ 0x3c6ef372)
    // In some all talks are about one thing, in some hardly anybody tags any.
    const [often, variety] = [dice(), 1 + Math.floor(dice() * 8)]
    const sessions: Tagged[] = []
    const facts = randomOrganisation(seed, 160).map((fact) => {
      const own = Array.from({ length: fact.heldSessions }, () => {
        if (dice() > often) return []
        const tags = Array.from({ length: 1 + Math.floor(dice() * 3) }, () => taxonomy[Math.floor(dice() * variety)])
        return [...new Set(tags.filter((tag) => tag !== undefined))]
      }).filter((tags) => tags.length > 0)
      sessions.push(...own.map((tags) => ({ manager: fact.managerId, tags })))
      const topics = Object.fromEntries(
        taxonomy.map((topic) => [topic, own.filter((tags) => tags.includes(topic)).length]),
      )
      return { ...fact, taggedSessions: own.length, topics }
    })
    const shares = wholeFigures(facts, rules).filter(({ measure }) => measure.startsWith('topic-'))
    if (shares.length === 0) continue
    told += 1
    expect(attackTopics(sessions, shares), `organisation ${seed}`).toEqual([])
  }
  expect(told).toBeGreaterThan(40)
})
