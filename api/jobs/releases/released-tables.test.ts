import type { BlockFact } from '#domain/distribution/block-fact'
import { releaseBlock } from '#domain/distribution/release-block'
import { expect, it } from 'vitest'
import { releasedTables } from './released-tables.ts'

function team(department: string, people: number, managers: number, met: number): BlockFact[] {
  return Array.from({ length: people }, (_, index) => ({
    reportId: `${department} ${index}`,
    managerId: `${department} manager ${index % managers}`,
    segments: { department },
    availableDays: 20,
    scheduledDays: 20,
    daysPerWeek: 5,
    heldSessions: index < met ? 4 : 0,
    heldMinutes: index < met ? 120 : 0,
  }))
}

function released(facts: BlockFact[]) {
  return releasedTables(releaseBlock({ block: '2026-09-07', facts, dimensions: [{ name: 'department' }] }))
}

it('puts both measures of a department side by side, and the same marker on all that is hidden', () => {
  const [table] = released([
    ...team('Sales', 40, 5, 28),
    ...team('Legal', 4, 2, 4),
    ...team('Ops', 30, 4, 30),
    ...team('IT', 12, 4, 6),
  ])
  expect(table?.cells.find(({ segment }) => segment === 'Sales')).toEqual({
    segment: 'Sales',
    shown: true,
    people: '20-49',
    coverage: '70%',
    coverageLo: 50,
    coverageHi: 85,
    underCoached: '30%',
    underCoachedLo: 15,
    underCoachedHi: 50,
  })
  // Near the ends only the bound is known: nobody learns that everybody met.
  expect(table?.cells.find(({ segment }) => segment === 'Ops')).toMatchObject({
    coverage: '>90%',
    coverageLo: 90,
    coverageHi: 100,
  })
  expect(table?.cells.filter(({ shown }) => !shown)).toEqual([
    { segment: 'IT', shown: false },
    { segment: 'Legal', shown: false },
  ])
  expect(table?.total).toMatchObject({ segment: 'total', shown: true, people: '50-99' })
})

it('an organisation that is too small as a whole has no table', () => {
  expect(released(team('Sales', 6, 2, 3))).toEqual([])
})
