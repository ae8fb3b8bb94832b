import { expect, it } from 'vitest'
import { defaults } from '../defaults.ts'
import type { BlockFact } from './block-fact.ts'
import { releaseBlock } from './release-block.ts'
import { shareBand } from './share-band.ts'

const { k, kManagers, maxManagerShare } = defaults.publish
const rules = { k, kManagers, maxManagerShare }

/** A hundred people of ten managers, of whom the first have a plan, and the first of those one that reached two cycles. */
function people(running: number, twoCycles = 0, managers = 10): BlockFact[] {
  return Array.from({ length: 100 }, (_, at) => ({
    reportId: `report ${at}`,
    managerId: `manager ${at % managers}`,
    segments: {},
    availableDays: 20,
    scheduledDays: 20,
    daysPerWeek: 5,
    heldSessions: 1,
    heldMinutes: 30,
    ...(at < running ? { planRuns: true } : {}),
    ...(at < twoCycles ? { planHasTwoCycles: true } : {}),
  }))
}

const plansOf = (facts: BlockFact[]) => releaseBlock({ block: '2026-09-07', facts }).plans

it('plans are told of the whole organisation as bands, where enough people of enough managers have one', () => {
  expect(plansOf(people(24, 12))).toEqual({ running: { from: 20, to: 30 }, twoCycles: { from: 10, to: 20 } })
  expect(plansOf(people(24, 3))).toEqual({ running: { from: 20, to: 30 } })
})

it('few plans, none, and those of one or two managers are not told', () => {
  for (const facts of [people(4), people(0), people(30, 0, 2)]) expect(plansOf(facts)).toBeUndefined()
})

it('who has left the figures is in no share of plans either', () => {
  const out = people(24).map((fact, at) => (at < 24 ? { ...fact, optedOut: true } : fact))
  expect(plansOf(out)).toBeUndefined()
  expect(shareBand(people(24), ({ planRuns }) => planRuns === true, rules)).toEqual({ from: 20, to: 30 })
})
