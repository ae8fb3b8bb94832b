import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { defaults } from '../defaults.ts'
import type { BlockFact } from './block-fact.ts'
import { leftBand, markLeft } from './left-figures.ts'

const { k, kManagers, maxManagerShare } = defaults.publish
const rules = { k, kManagers, maxManagerShare }

/** People of `managers` managers in turn, of whom the first `left` have left the figures. */
function people(count: number, left: number, managers = 10): BlockFact[] {
  return Array.from({ length: count }, (_, at) => ({
    reportId: `report ${at}`,
    managerId: `manager ${at % managers}`,
    segments: {},
    availableDays: 20,
    scheduledDays: 20,
    daysPerWeek: 5,
    heldSessions: 1,
    heldMinutes: 30,
    ...(at < left ? { optedOut: true } : {}),
  }))
}

it.each([
  ['nobody left', people(100, 0), undefined],
  ['four left', people(100, 4), undefined],
  ['five of a hundred', people(100, 5), { from: 0, to: 10 }],
  ['twelve of a hundred', people(100, 12), { from: 10, to: 20 }],
  ['five of fifty-five, which could be nothing but five', people(55, 5), undefined],
  ['the people of two managers', people(100, 12, 2), undefined],
  ['everybody but four', people(50, 46), undefined],
])('%s', (_, facts, band) => {
  expect(leftBand(facts, rules)).toEqual(band)
})

it('who was away most of the block counts on neither side', () => {
  const away = people(40, 40).map((fact) => ({ ...fact, availableDays: 2 }))
  expect(leftBand([...people(100, 4), ...away], rules)).toBeUndefined()
})

it('whatever is told, at least two counts are possible behind it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 130 }), (n) => {
      const told = Array.from({ length: n + 1 }, (_, left) => leftBand(people(n, left), rules)?.from)
      for (const from of new Set(told)) expect(told.filter((each) => each === from).length).toBeGreaterThan(1)
    }),
    { numRuns: 60 },
  )
})

it('either of the two takes their pair out, and whoever leaves altogether takes out every pair of theirs', () => {
  const facts = people(4, 0, 2)
  const leftOf = (left: Partial<Record<'people' | 'pairs', string[]>>) =>
    markLeft(facts, { people: new Set(left.people), pairs: new Set(left.pairs) })
      .filter(({ optedOut }) => optedOut)
      .map(({ reportId }) => reportId)
  expect(leftOf({})).toEqual([])
  expect(leftOf({ people: ['report 3'] })).toEqual(['report 3'])
  expect(leftOf({ people: ['manager 0'] })).toEqual(['report 0', 'report 2'])
  expect(leftOf({ pairs: ['manager 1_report 1', 'manager 0_report 1'] })).toEqual(['report 1'])
})
