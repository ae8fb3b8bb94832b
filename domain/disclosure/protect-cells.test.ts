import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BlockFact } from '../distribution/block-fact.ts'
import { placementOf } from '../distribution/placement.ts'
import { countedOf } from '../distribution/segment-tally.ts'
import { noPrior } from './room.ts'
import { protectCells } from './protect-cells.ts'
import type { AuditedCell } from './room.ts'

const person = (managerId: string, department: string, met: boolean): BlockFact => ({
  reportId: 'somebody',
  managerId,
  segments: { department },
  availableDays: 20,
  scheduledDays: 20,
  daysPerWeek: 5,
  heldSessions: met ? 4 : 0,
  heldMinutes: met ? 120 : 0,
})

/** The audit of people in tables that say for each of them the number of a cell. */
function protect(
  people: readonly BlockFact[],
  tables: readonly ((fact: BlockFact) => number)[],
  cells: readonly AuditedCell[],
): void {
  const placed = { placement: placementOf(people, []), counted: countedOf(people) }
  protectCells({ ...placed, tables: tables.map((cellOf) => Int32Array.from(people, cellOf)), cells })
}

/** Which departments are shown after the audit, the whole first, when only those named were hidden before. */
function shownAfter(people: readonly BlockFact[], hidden: readonly string[]): string[] {
  const names = ['whole', ...new Set(people.map(({ segments }) => segments['department'] ?? ''))]
  const size = (name: string) =>
    people.filter(({ segments }) => name === 'whole' || segments['department'] === name).length
  const cells = names.map((name): AuditedCell => ({
    n: size(name),
    slots: 0,
    isShown: !hidden.includes(name),
    showsKept: false,
    prior: noPrior,
  }))
  protect(people, [() => 0, ({ segments }) => names.indexOf(segments['department'] ?? '')], cells)
  return names.filter((_, at) => cells[at]?.isShown)
}

const teams = (department: string, managers: number, each: readonly boolean[]) =>
  Array.from({ length: managers }, (_, at) => each.map((met) => person(`${department} ${at}`, department, met))).flat()

/** Departments of nine of whom three met, and two that are hidden in which nobody did: with 10 and with 55 the total tells so. */
const restOfNobody = (departments: number) => [
  ...Array.from({ length: departments }, (_, at) => teams(`Department ${at}`, 3, [true, false, false])).flat(),
  ...teams('Legal', 2, [false, false]),
  ...teams('Audit', 3, [false]),
]

test('a rest in which nobody met is no longer a rest: of 500 people a shown department goes beside it', () => {
  const shown = shownAfter(restOfNobody(55), ['Legal', 'Audit'])
  expect(shown).toHaveLength(55)
  expect(shown[0]).toBe('whole')
})

test('of a hundred nothing is told then, since which department went would tell why', () => {
  expect(shownAfter(restOfNobody(11), ['Legal', 'Audit'])).toEqual([])
})

test('of fewer people it is everything or nothing: which department goes would tell why', () => {
  const people = [
    ...teams('Sales', 5, [true, true, false, false]),
    ...teams('Ops', 5, [true, false]),
    ...teams('Legal', 2, [false, false]),
    ...teams('Audit', 2, [false]),
  ]
  expect(shownAfter(people, ['Legal', 'Audit'])).toEqual([])
})

test('where the rest is mixed nothing more has to go', () => {
  const people = [
    ...teams('Sales', 5, [true, true, false, false]),
    ...teams('Ops', 5, [true, false]),
    ...teams('Legal', 2, [false, true]),
    ...teams('Audit', 2, [true]),
  ]
  expect(shownAfter(people, ['Legal', 'Audit'])).toEqual(['whole', 'Sales', 'Ops'])
})

test('an organisation in which everybody met is shown: a border leaves it open', () => {
  const people = [...teams('Sales', 5, [true, true, true]), ...teams('Ops', 4, [true, true])]
  expect(shownAfter(people, [])).toEqual(['whole', 'Sales', 'Ops'])
})

test('what is hidden never comes back', () => {
  const some = fc.array(fc.tuple(fc.nat(6), fc.constantFrom('A', 'B', 'C'), fc.boolean()), {
    minLength: 12,
    maxLength: 30,
  })
  fc.assert(
    fc.property(some, fc.subarray(['A', 'B', 'C']), (drawn, hidden) => {
      const people = drawn.map(([manager, department, met]) => person(`m${manager}`, department, met))
      expect(shownAfter(people, hidden).filter((name) => hidden.includes(name))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('where only kept slots are hidden nothing is asked about the figures that stand there', () => {
  const people = ['Sales', 'Ops', 'Legal'].flatMap((department) =>
    teams(department, 4, [true, true, false]).map((fact, at) => ({
      ...fact,
      plannedSlots: 4,
      keptSlots: fact.heldSessions > 0 ? 1 + (at % 4) : 0,
    })),
  )
  const names = ['whole', 'Sales', 'Ops', 'Legal']
  const cells = names.map((name): AuditedCell => {
    const n = name === 'whole' ? people.length : people.length / 3
    return { n, slots: n, isShown: true, showsKept: name !== 'Legal', prior: noPrior }
  })
  protect(people, [() => 0, ({ segments }) => names.indexOf(segments['department'] ?? '')], cells)
  expect(cells.map(({ isShown, showsKept }) => [isShown, showsKept])).toEqual([
    [true, true],
    [true, true],
    [true, true],
    [true, false],
  ])
})

test('a later table never costs a cell of the first', () => {
  const some = fc.array(fc.record({ manager: fc.nat(6), department: fc.nat(2), site: fc.nat(2), met: fc.boolean() }), {
    minLength: 12,
    maxLength: 40,
  })
  fc.assert(
    fc.property(some, (drawn) => {
      const people = drawn.map(({ manager, department, met }) => person(`m${manager}`, `${department}`, met))
      const cellsOf = (tables: readonly ((at: number) => number)[]) => {
        const size = (cell: number) => drawn.filter((_, at) => tables.some((cellOf) => cellOf(at) === cell)).length
        return Array.from({ length: 7 }, (_, cell): AuditedCell => {
          const n = size(cell)
          return { n, slots: 0, isShown: n >= 5, showsKept: false, prior: noPrior }
        })
      }
      const whole = () => 0
      const department = (at: number) => 1 + (drawn[at]?.department ?? 0)
      const site = (at: number) => 4 + (drawn[at]?.site ?? 0)
      const shownIn = (tables: readonly ((at: number) => number)[]) => {
        const cells = cellsOf(tables)
        const numbers = new Map(people.map((fact, at) => [fact, at]))
        const ofFacts = tables.map((cellOf) => (fact: BlockFact) => cellOf(numbers.get(fact) ?? 0))
        protect(people, ofFacts, cells)
        return cells.slice(0, 4).map(({ isShown }) => isShown)
      }
      expect(shownIn([whole, department, site])).toEqual(shownIn([whole, department]))
    }),
    { numRuns: 60 },
  )
})
