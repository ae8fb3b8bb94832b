import { expect, test } from 'vitest'
import type { BlockFact } from './block-fact.ts'
import { releaseTables } from './release-tables.ts'

const rules = { k: 5, kManagers: 3, maxManagerShare: 0.5 }
const people = (count: number, site: string, part: Partial<BlockFact>): BlockFact[] =>
  Array.from({ length: count }, (_, index) => ({
    reportId: `r${index}`,
    managerId: `${site}-m${index % 5}`,
    segments: { site },
    availableDays: 20,
    scheduledDays: 20,
    daysPerWeek: 5,
    heldSessions: 1,
    heldMinutes: 60,
    ...part,
  }))

const slotTables = (everyone: readonly BlockFact[]) =>
  releaseTables({ people: everyone, dimensions: [{ name: 'site' }], rules }).filter(
    ({ measure }) => measure === 'reliability',
  )

test('coverage and under-coached share hide the same cells', () => {
  const everyone = [
    ...people(20, 'Leeds', {}),
    ...people(20, 'Lyon', { heldSessions: 0, heldMinutes: 0 }),
    ...people(3, 'Linz', {}),
    ...people(10, 'Lodz', {}),
  ]
  const tables = releaseTables({
    people: everyone,
    dimensions: [{ name: 'site' }],
    rules,
  })
  expect(
    tables.map(({ measure, dimension, total }) => [measure, dimension, total === 'not_shown' ? total : total.shown]),
  ).toEqual([
    ['coverage', 'whole', '60%'],
    ['underCoached', 'whole', '40%'],
    ['coverage', 'site', '60%'],
    ['underCoached', 'site', '40%'],
  ])
  expect(tables[2]?.rows).toEqual([
    { segment: 'Leeds', cell: { shown: '>90%', n: '20-49' } },
    { segment: 'Linz', cell: 'not_shown' },
    { segment: 'Lodz', cell: 'not_shown' },
    { segment: 'Lyon', cell: { shown: '<10%', n: '20-49' } },
  ])
  expect(tables[3]?.rows.map(({ cell }) => cell === 'not_shown')).toEqual([false, true, true, false])
})

test('with a single segment there is nobody to be pulled towards', () => {
  const everyone = people(40, 'Leeds', { plannedSlots: 1, keptSlots: 0 })
  everyone.splice(0, 32, ...people(32, 'Leeds', { plannedSlots: 1, keptSlots: 1 }))
  const [, sites] = slotTables(everyone)
  expect(sites?.rows[0]?.cell).toEqual(sites?.total)
})

test('reliability pools slots and is pulled towards the other segments', () => {
  const everyone = [
    ...people(40, 'Leeds', { plannedSlots: 4, keptSlots: 2 }),
    ...people(40, 'Lyon', { plannedSlots: 4, keptSlots: 3 }),
  ]
  const [whole, sites] = slotTables(everyone)
  expect(whole?.total).toMatchObject({ shown: '65%', n: '50-99' })
  expect(sites?.rows.map(({ cell }) => (cell === 'not_shown' ? cell : cell.shown))).toEqual(['50%', '75%'])
})
