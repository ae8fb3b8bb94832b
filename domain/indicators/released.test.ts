import { expect, test } from 'vitest'
import type { BlockFact } from '../distribution/block-fact.ts'
import { releaseBlock } from '../distribution/release-block.ts'
import {
  concentrationReading,
  coverageReading,
  releasedReliabilityReading,
  sessionRateReading,
  underCoachedReading,
} from './released.ts'

const asOf = '2026-10-06'
const people = (count: number): BlockFact[] =>
  Array.from({ length: count }, (_, index) => ({
    reportId: `r${index}`,
    managerId: `m${index % 7}`,
    segments: { office: index % 2 === 0 ? 'Leeds' : 'Lyon' },
    availableDays: 20,
    scheduledDays: 20,
    daysPerWeek: 5,
    heldSessions: index % 2 === 0 ? 2 : 0,
    heldMinutes: index % 2 === 0 ? 90 : 0,
    plannedSlots: 4,
    keptSlots: 3,
  }))
const release = releaseBlock({ block: '2026-09-07', facts: people(40) })

test('the four readings of a release, with the block as their window', () => {
  expect(coverageReading(release, asOf)).toMatchObject({
    value: '50%',
    n: '20-49',
    window: { from: '2026-09-07', to: '2026-10-05' },
    asOf,
  })
  expect(underCoachedReading(release, asOf).value).toBe('50%')
  expect(releasedReliabilityReading(release, asOf).value).toBe('75%')
  expect(concentrationReading(release, asOf)).toMatchObject({
    value: 0.5,
    detail: { betweenSegments: [{ dimension: 'office', share: 1 }], betweenManagers: null },
  })
})

test('a release that could not be made hands its reason on', () => {
  const small = releaseBlock({ block: '2026-09-07', facts: people(4) })
  expect(coverageReading(small, asOf)).toMatchObject({ value: null, reason: 'min_group' })
  expect(concentrationReading(small, asOf)).toMatchObject({ value: null, reason: 'min_group' })
})

test('fewer than 20 people have no concentration, and how many they are stays a band', () => {
  const few = releaseBlock({ block: '2026-09-07', facts: people(15) })
  expect(concentrationReading(few, asOf)).toMatchObject({
    value: null,
    reason: 'min_data',
    n: '10-19',
    lack: { need: 20 },
  })
})

test('a figure that is not in the release is not invented', () => {
  const without = { ...release, tables: [] }
  expect(releasedReliabilityReading(without, asOf)).toMatchObject({ value: null, reason: 'min_group' })
})

test('1:1s per four weeks are read where the release tells the spread, else what is missing', () => {
  const large = releaseBlock({ block: '2026-09-07', facts: people(120) })
  expect(sessionRateReading(large, asOf)).toMatchObject({ value: 1, n: '100+', detail: { median: 1 } })
  expect(sessionRateReading(release, asOf)).toMatchObject({ value: null, reason: 'min_data', lack: { need: 50 } })
})
