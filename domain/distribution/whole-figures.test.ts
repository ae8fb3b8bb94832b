import { expect, test } from 'vitest'
import type { BlockFact } from './block-fact.ts'
import { wholeFigures } from './whole-figures.ts'

const rules = { k: 5, kManagers: 3, maxManagerShare: 0.5 }
const days = { availableDays: 20, scheduledDays: 20, daysPerWeek: 5, heldMinutes: 120 }

function person(at: number, facts: Partial<BlockFact> = {}): BlockFact {
  return { reportId: `r${at}`, managerId: `m${at % 6}`, segments: {}, heldSessions: 4, ...days, ...facts }
}

const people = (count: number, factsOf: (at: number) => Partial<BlockFact>) =>
  Array.from({ length: count }, (_, at) => person(at, factsOf(at)))
const side = (due: number, onTime: number, late = 0) => ({ due, onTime, late })

test('pools what is counted of everybody who has some of it', () => {
  const facts = people(60, (at) => ({
    backedSessions: at % 10 < 7 ? 4 : 0,
    sessionsWithStep: 2,
    promises: { manager: side(2, 1, 1), report: side(at < 55 ? 1 : 0, at % 2), open: 4, overdue: at % 4 },
  }))
  const shares = Object.fromEntries(wholeFigures(facts, rules).map(({ measure, share }) => [measure, share]))
  expect(shares).toEqual({
    evidence: '70%',
    nextStep: '50%',
    managerPromises: '50%',
    reportPromises: '50%',
    sayDo: '85%',
    carryOver: '40%',
  })
})

test('says only a border near nothing and everything', () => {
  const [evidence, nextStep] = wholeFigures(
    people(80, () => ({ backedSessions: 4, sessionsWithStep: 0 })),
    rules,
  )
  expect(evidence).toEqual({ measure: 'evidence', share: '>95%', lo: 95, hi: 100, people: '50-99' })
  expect(nextStep).toMatchObject({ share: '<5%' })
})

test('how many are counted never says that everybody is: a hundred who all met are told of as of 96', () => {
  const backed = (at: number) => ({ backedSessions: at % 2 === 0 ? 4 : 0 })
  const told = (count: number, factsOf: (at: number) => Partial<BlockFact> = backed) =>
    wholeFigures(people(count, factsOf), rules)
  expect(told(100)).toEqual(told(100, (at) => (at < 96 ? backed(at) : { heldSessions: 0 })))
  expect(told(100)[0]).toMatchObject({ people: '50-99' })
  // Of 50 only all could be fifty; of 52 it may be 50, and that is what a share of over 95 % says already.
  expect(told(50)).toEqual([])
  expect(told(52)[0]).toMatchObject({ measure: 'evidence', share: '50%' })
})

test('who met is counted as the published coverage says, and no finer', () => {
  const told = (met: number) =>
    wholeFigures(
      people(300, (at) => (at < met ? { heldSessions: 4, backedSessions: 2 } : { heldSessions: 0 })),
      rules,
    )[0]
  // 192 and 193 of 300 are both told as 64 %, 58 to 70; exactly counted, the range of a half would tell them apart.
  expect(told(192)).toMatchObject({ share: '50%', lo: 42, hi: 58 })
  expect(told(193)).toEqual(told(192))
})

test('that everybody promised something is not told', () => {
  const promised = (count: number, all: number) =>
    wholeFigures(
      people(all, (at) => ({
        heldSessions: 0,
        promises: { manager: side(at < count ? 2 : 0, 1), report: side(0, 0), open: 0, overdue: 0 },
      })),
      rules,
    )
  expect(promised(50, 50)).toEqual([])
  expect(promised(100, 100)).toEqual(promised(95, 100))
  expect(promised(60, 100)[0]).toMatchObject({ measure: 'managerPromises', people: '50-99' })
})

test('needs fifty people, three managers, and none with more than half of them', () => {
  const backed = { backedSessions: 2 }
  expect(
    wholeFigures(
      people(49, () => backed),
      rules,
    ),
  ).toEqual([])
  expect(
    wholeFigures(
      people(60, (at) => ({ ...backed, managerId: `m${at % 2}` })),
      rules,
    ),
  ).toEqual([])
  expect(
    wholeFigures(
      people(60, (at) => ({ ...backed, managerId: at < 31 ? 'm' : `m${at % 6}` })),
      rules,
    ),
  ).toEqual([])
})

test('of tagged talks it tells how many touched each topic, all eight or none', () => {
  const tagged = (count: number, more: (at: number) => Partial<BlockFact> = () => ({})) =>
    wholeFigures(
      people(80, (at) => (at < count ? { taggedSessions: 4, topics: { goals: 2, career: at % 2 }, ...more(at) } : {})),
      rules,
    )
  const told = tagged(60)
  expect(told.map(({ measure, share }) => [measure, share])).toEqual([
    ['evidence', '<5%'],
    ['nextStep', '<5%'],
    ['topic-goals', '50%'],
    ['topic-obstacles', '<5%'],
    ['topic-feedback', '<5%'],
    ['topic-development', '<5%'],
    ['topic-career', '15%'],
    ['topic-workload', '<5%'],
    ['topic-collaboration', '<5%'],
    ['topic-recognition', '<5%'],
  ])
  expect(tagged(49).map(({ measure }) => measure)).toEqual(['evidence', 'nextStep'])
})

test('what is mostly one manager’s is not told, though people are spread over many', () => {
  const told = (most: number) =>
    wholeFigures(
      people(60, (at) => ({ taggedSessions: at % 6 === 0 ? most : 2, topics: { goals: 1 } })),
      rules,
    ).some(({ measure }) => measure === 'topic-goals')
  expect(told(10)).toBe(true)
  expect(told(11)).toBe(false)
})
