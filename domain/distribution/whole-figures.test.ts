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
