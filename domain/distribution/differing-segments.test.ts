import { expect, test } from 'vitest'
import type { BlockFact } from './block-fact.ts'
import { differingSegments } from './differing-segments.ts'
import { releaseBlock } from './release-block.ts'

const dimensions = [{ name: 'department' }, { name: 'tenure' }]

/** Teams of five; `metOf` says who of a team had a 1:1, and `tenureOf` how long each has been there. */
function teams(
  department: string,
  managers: number,
  metOf: (at: number) => boolean,
  tenureOf: (at: number) => string = (at) => (at % 2 === 0 ? 'over-3' : '1-to-3'),
): BlockFact[] {
  return Array.from({ length: managers * 5 }, (_, at) => ({
    reportId: `${department} ${String(at).padStart(3, '0')}`,
    managerId: `${department} ${Math.floor(at / 5)}`,
    segments: { department, tenure: tenureOf(at) },
    availableDays: 20,
    scheduledDays: 20,
    daysPerWeek: 5,
    heldSessions: metOf(at) ? 4 : 0,
    heldMinutes: metOf(at) ? 120 : 0,
  }))
}

function differingIn(facts: readonly BlockFact[], before: Parameters<typeof differingSegments>[0]['before'] = []) {
  const { tables } = releaseBlock({ block: '2026-09-07', facts, dimensions })
  return differingSegments({ people: facts, dimensions, tables, before })
}

const mostMet = (at: number) => at % 5 !== 4
const fewMet = (at: number) => at % 5 < 2
const apart = [...teams('Sales', 16, fewMet), ...teams('Ops', 16, mostMet), ...teams('Plant', 16, mostMet)]

test('a group far below all others differs, and so do not those that together are the others', () => {
  const sales = { attribute: 'department', segment: 'Sales' }
  expect(differingIn(apart).filter(({ side, measure }) => side === 'below' && measure === 'coverage')).toEqual([
    { ...sales, measure: 'coverage', side: 'below', isAgain: false },
  ])
  expect(differingIn(apart)).toContainEqual({ ...sales, measure: 'underCoached', side: 'above', isAgain: false })
})

test('there is reason to ask only when it was so before, on the same side', () => {
  const first = differingIn(apart)
  expect(differingIn(apart, first).every(({ isAgain }) => isAgain)).toBe(true)
  const other = first.map((one) => ({ ...one, side: one.side === 'below' ? 'above' : 'below' }) as const)
  expect(differingIn(apart, other).some(({ isAgain }) => isAgain)).toBe(false)
})

test('few people, or few managers, differ by chance', () => {
  const names = (facts: readonly BlockFact[]) => differingIn(facts).map(({ segment }) => segment)
  const half = (managers: number) => [
    ...teams('Sales', managers, (at) => at % 2 === 0),
    ...teams('Ops', 16, mostMet),
    ...teams('Plant', 16, mostMet),
  ]
  expect(names(half(16))).toContain('Sales')
  expect(names(half(4))).not.toContain('Sales')
  // As many people as at first, but twenty-seven to a manager.
  const led = half(16).map((fact, at) => ({
    ...fact,
    managerId: `${fact.segments['department']} ${Math.floor((at % 80) / 27)}`,
  }))
  expect(names(led)).not.toContain('Sales')
})

test('what the mix of people explains is no difference', () => {
  const isNew = (at: number) => (at % 5 === 0 ? 'over-3' : 'under-1')
  const isOld = (at: number) => (at % 5 === 4 ? 'under-1' : 'over-3')
  // In every department those who are new hardly meet, and most of Sales are new.
  const met = (tenureOf: (at: number) => string) => (at: number) =>
    tenureOf(at) === 'under-1' ? at % 10 === 1 : at % 20 !== 5
  const mixed = [
    ...teams('Sales', 16, met(isNew), isNew),
    ...teams('Ops', 16, met(isOld), isOld),
    ...teams('Plant', 16, met(isOld), isOld),
  ]
  expect(differingIn(mixed).filter(({ attribute }) => attribute === 'department')).toEqual([])
  expect(differingIn(mixed).map(({ attribute, segment }) => `${attribute} ${segment}`)).toContain('tenure under-1')
  const unmixed = mixed.map((fact) => ({ ...fact, segments: { ...fact.segments, tenure: undefined } }))
  expect(differingIn(unmixed).map(({ segment }) => segment)).toContain('Sales')
})

test('it is worked out from what is published: whoever reads the tables could have done so', () => {
  const turned = (facts: readonly BlockFact[]) =>
    facts.map((fact, at) => {
      // Inside a department and a tenure everybody has what the next but one has.
      const own = facts.filter(({ segments }) => segments['department'] === fact.segments['department'])
      const other = own[(own.indexOf(facts[at] ?? fact) + 10) % own.length] ?? fact
      return { ...fact, heldSessions: other.heldSessions, heldMinutes: other.heldMinutes }
    })
  expect(differingIn(turned(apart))).toEqual(differingIn(apart))
})

test('nothing differs where nothing is shown', () => {
  expect(differingIn(teams('Sales', 2, fewMet))).toEqual([])
})
