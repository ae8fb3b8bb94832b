import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BlockFact } from './block-fact.ts'
import { releaseBlock } from './release-block.ts'

const block = '2026-09-07'
const fact = (index: number, part: Partial<BlockFact> = {}): BlockFact => ({
  reportId: `report-${index}`,
  managerId: `manager-${index % 7}`,
  segments: { division: index % 2 === 0 ? 'Sales' : 'Plant', office: 'Leeds' },
  availableDays: 20,
  scheduledDays: 20,
  daysPerWeek: 5,
  heldSessions: index % 3,
  heldMinutes: (index % 3) * 45,
  ...part,
})
const people = (count: number, part: Partial<BlockFact> = {}) =>
  Array.from({ length: count }, (_, index) => fact(index, part))
const shownTotal = (release: ReturnType<typeof releaseBlock>) => {
  const total = release.tables[0]?.total
  return total === undefined || total === 'not_shown' ? total : total.shown
}

test('a release holds the whole and the known dimensions, each with both measures', () => {
  const release = releaseBlock({ block, facts: people(42) })
  expect(release).toMatchObject({ block, state: 'released', isComparable: true })
  expect(release.tables.map(({ dimension, measure }) => `${dimension} ${measure}`)).toEqual([
    'whole coverage',
    'whole underCoached',
    'division coverage',
    'division underCoached',
    'office coverage',
    'office underCoached',
  ])
  expect(shownTotal(release)).toBe('65%')
})

test('an organisation that cannot pass the tests gets the reason and no table', () => {
  expect(releaseBlock({ block, facts: people(4) })).toMatchObject({
    state: 'too_small',
    reason: 'min_group',
    tables: [],
  })
  expect(releaseBlock({ block, facts: people(12, { managerId: 'only' }) })).toMatchObject({ reason: 'min_managers' })
  expect(releaseBlock({ block, facts: [] }).concentration.gini).toBeNull()
})

test('who was mostly away or opted out is in no figure', () => {
  const away = people(40, { availableDays: 9, heldSessions: 0, heldMinutes: 0 })
  const out = people(40, { optedOut: true, heldSessions: 0, heldMinutes: 0 })
  const present = people(42)
  expect(releaseBlock({ block, facts: [...present, ...away, ...out] }).tables).toEqual(
    releaseBlock({ block, facts: present }).tables,
  )
})

test('a low season is marked, so that nobody draws a trend', () => {
  expect(releaseBlock({ block, facts: people(42, { availableDays: 12 }) }).isComparable).toBe(false)
})

test('reliability is released when enough people had planned slots', () => {
  const withSlots = people(42, { plannedSlots: 4, keptSlots: 3 })
  expect(
    releaseBlock({ block, facts: withSlots }).tables.find(({ measure }) => measure === 'reliability')?.total,
  ).toMatchObject({ shown: '75%' })
})

test('k may be raised, never lowered', () => {
  const small = people(7)
  expect(releaseBlock({ block, facts: small, rules: { k: 1, kManagers: 1, maxManagerShare: 1 } })).toEqual(
    releaseBlock({ block, facts: small }),
  )
  expect(releaseBlock({ block, facts: people(12), rules: { k: 20 } }).state).toBe('too_small')
})

const facts = fc.array(
  fc.record({
    reportId: fc.uuid(),
    managerId: fc.constantFrom('mgr-anna', 'mgr-bela', 'mgr-cleo', 'mgr-dora', 'mgr-emil', 'mgr-finn'),
    segments: fc.record({
      division: fc.constantFrom('Sales', 'Plant', undefined),
      department: fc.constantFrom('North', 'South', 'West'),
      site: fc.constantFrom('Leeds', 'Lyon', 'Linz'),
    }),
    availableDays: fc.integer({ min: 0, max: 20 }),
    scheduledDays: fc.constant(20),
    daysPerWeek: fc.constantFrom(3, 5),
    heldSessions: fc.integer({ min: 0, max: 5 }),
    heldMinutes: fc.integer({ min: 0, max: 200 }),
    plannedSlots: fc.constant(4),
    keptSlots: fc.integer({ min: 0, max: 4 }),
  }),
  { maxLength: 80 },
)

test('no id and no count leaves a release: only names of segments, bands, percentages and one marker', () => {
  fc.assert(
    fc.property(facts, (some) => {
      const release = releaseBlock({ block, facts: some })
      const text = JSON.stringify(release)
      for (const { reportId, managerId } of some) {
        expect(text).not.toContain(reportId)
        expect(text).not.toContain(managerId)
      }
      for (const table of release.tables) {
        for (const cell of [table.total, ...table.rows.map((row) => row.cell)]) {
          if (cell === 'not_shown') continue
          expect(cell.n).toMatch(/^(5-9|10-19|20-49|50-99|100\+)$/)
          expect(cell.shown).toMatch(/^[<>]?\d{1,2}%$/)
          expect(((cell.lo ?? 0) % 5) + ((cell.hi ?? 0) % 5)).toBe(0)
          expect(
            Object.keys(cell)
              .toSorted((a, b) => (a < b ? -1 : 1))
              .join(),
          ).toMatch(/^(hi,lo,)?n,shown$/)
        }
      }
    }),
    { numRuns: 100 },
  )
}, 60_000)

test('the order of the facts does not matter', () => {
  fc.assert(
    fc.property(facts, (some) => {
      expect(releaseBlock({ block, facts: some.toReversed() })).toEqual(releaseBlock({ block, facts: some }))
    }),
    { numRuns: 50 },
  )
})
