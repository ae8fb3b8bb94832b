import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someWithout, testMisfits } from '../../../tests/api/row-exam.ts'
import type { BlockFact } from '#domain/distribution/block-fact'
import type { Release } from '../../ports/release-store.ts'
import { accessRow } from '../record/access-table.ts'
import { blockFactRow, blockFactsTable } from '../ledger/block-facts-table.ts'
import { colleaguesRow } from '../people/colleagues-table.ts'
import { claimRow, putOffRow } from '../mail/deliveries-table.ts'
import { reachedRow } from '../expiry/expiry-table.ts'
import { feedRow } from '../plans/feed-table.ts'
import { figureRow } from '../releases/imported-figures-table.ts'
import { splitText } from './long-text.ts'
import { paceRow } from '../mail/mail-pace-table.ts'
import { memoryRows } from '../storage/memory-rows.ts'
import { deedRow, organisationLogTable } from '../operations/organisation-log-table.ts'
import { pulseRow } from '../releases/pulse-table.ts'
import {
  helpfulnessRow,
  releasedTableRow,
  releaseRow,
  releasesTable,
  spreadRow,
  differingRow,
  trendRow,
  wholeRow,
} from '../releases/releases-table.ts'
import { askedRow, failureRow, partRow, runRow, shardRow } from '../operations/run-rows.ts'
import { currentRow, peopleRow, usedRow } from '../releases/segments-table.ts'
import { syncRow } from '../operations/sync-table.ts'
import { threadRow } from '../record/thread-table.ts'
import { usedAskRow } from '../mail/used-asks-table.ts'

const now = '2026-10-15T08:30:00.000Z'

const cell = {
  segment: 'Sales',
  shown: true,
  people: '10-19',
  coverage: '80%',
  coverageLo: 75,
  coverageHi: 85,
  underCoached: '<15%',
  underCoachedLo: 0,
  underCoachedHi: 15,
  reliability: '90%',
  reliabilityLo: 85,
  reliabilityHi: 95,
  inside: 'North',
} as const
const release: Required<Release> = {
  block: '2026-09-07',
  from: '2026-09-07',
  to: '2026-10-05',
  releasedOn: '2026-10-06',
  definitionVersion: '2',
  definedSince: '2026-08-10',
  k: 5,
  kManagers: 3,
  maxManagerShare: 0.5,
  managersReadFrom: 90,
  managersReadTo: 100,
  leftFrom: 0,
  leftTo: 10,
  plansFrom: 10,
  plansTo: 20,
  twoCyclesFrom: 0,
  twoCyclesTo: 10,
  isComparable: true,
  tables: [{ attribute: 'department', cells: [cell, { segment: 'Legal', shown: false }], total: cell }],
  helpfulness: {
    from: '2026-07-01',
    to: '2026-10-01',
    shown: true,
    answers: '20-49',
    favourable: '80%',
    favourableLo: 75,
    favourableHi: 85,
  },
  spread: {
    gini: 0.3,
    lorenz: [0, 5, 100],
    bands: [{ band: 'weekly', share: '20%', lo: 15, hi: 25 }],
    betweenManagers: { from: 10, to: 20 },
  },
  whole: [{ measure: 'evidence', share: '50%', lo: 45, hi: 55, people: '50-99' }],
  differing: [
    { attribute: 'office', segment: 'Lyon', inside: 'FR', measure: 'coverage', side: 'below', isAgain: true },
  ],
  trend: [{ block: '2026-08-10', definitionVersion: '2', isComparable: true, coverage: '80%', coverageLo: 75 }],
}
const { tables, helpfulness, spread, whole, trend, differing, ...head } = release

const counts = { due: 3, onTime: 1, late: 1 }
const fact: Required<BlockFact> = {
  reportId: 'r',
  managerId: 'm',
  segments: { division: 'Sales', site: 'Leeds' },
  availableDays: 15,
  scheduledDays: 20,
  daysPerWeek: 5,
  heldSessions: 3,
  heldMinutes: 90,
  optedOut: false,
  plannedSlots: 4,
  keptSlots: 3,
  backedSessions: 2,
  sessionsWithStep: 1,
  taggedSessions: 2,
  topics: { goals: 1, career: 2 },
  weeksBetween: null,
  heldBefore: 2,
  promises: { manager: counts, report: counts, open: 2, overdue: 1 },
  planRuns: true,
  planHasTwoCycles: false,
}

async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of items) all.push(one)
  return all
}

test('a release and a block’s fact, with everything and with any of it missing, are read as they were written', async () => {
  const late = ['definedSince', 'managersReadFrom', 'managersReadTo', 'leftFrom', 'leftTo', 'isComparable'] as const
  const parts = [
    'helpfulness',
    'spread',
    'whole',
    'trend',
    'differing',
    'plansFrom',
    'plansTo',
    'twoCyclesFrom',
  ] as const
  await fc.assert(
    fc.asyncProperty(someWithout(release, ...late, ...parts), async (one) => {
      const store = releasesTable(memoryRows())
      await store.publish(one)
      expect(await store.latest()).toEqual(one)
    }),
  )
  const counted = ['optedOut', 'plannedSlots', 'keptSlots', 'backedSessions', 'sessionsWithStep'] as const
  await fc.assert(
    fc.asyncProperty(
      someWithout(fact, ...counted, 'weeksBetween', 'heldBefore', 'promises', 'planRuns', 'planHasTwoCycles'),
      async (one) => {
        const store = blockFactsTable(memoryRows())
        await store.keep('2026-09-07', 'm_r', one)
        expect(await allOf(store.ofBlock('2026-09-07'))).toEqual([one])
      },
    ),
  )
})

const acts = splitText(JSON.stringify([{ at: now, by: 'hr', what: 'merge', people: 7 }]), 'acts')

describe.each([
  [releaseRow, head],
  [releasedTableRow, splitText(JSON.stringify(tables[0]))],
  [helpfulnessRow, splitText(JSON.stringify(helpfulness))],
  [spreadRow, splitText(JSON.stringify(spread))],
  [wholeRow, splitText(JSON.stringify(whole))],
  [trendRow, splitText(JSON.stringify(trend))],
  [differingRow, splitText(JSON.stringify(differing))],
  [blockFactRow, { fact: JSON.stringify(fact) }],
  [
    figureRow,
    {
      quarter: '2026-Q3',
      measure: 'okr_slippage',
      value: 0.25,
      source: 'OKR tool',
      at: now,
      by: 'hr',
      before: 0.2,
      isGone: false,
    },
  ],
  [colleaguesRow, splitText('{"ada":"Ada Byron"}')],
  [currentRow, { partition: 'p', people: 7, columns: '[{"column":"level","people":7,"groups":2}]', ...acts }],
  [usedRow, { used: '{"block":"2026-09-07","people":7,"known":6}' }],
  [peopleRow, splitText('[{"address":"a key","segments":{"level":"L3"}}]')],
  [deedRow, { at: now, until: now, by: 'hr', what: 'readRelease', about: '2026-09-07' }],
  [accessRow, { at: now, by: 'm', what: 'export' }],
  [claimRow, { state: 'claimed', at: now, mark: 'm' }],
  [putOffRow, { oid: 'mia', monday: '2026-10-12', until: now }],
  [usedAskRow, { usedAt: now, token: 't' }],
  [paceRow, { minute: 7, taken: 3 }],
  [pulseRow, { counts: '[0,1,2,3,4]' }],
  [syncRow, { askedAt: now, state: 'reading', done: 1, total: 7 }],
  [threadRow, { pairId: 'm_r', audience: 'third-person', checkedAt: now }],
  [feedRow, { pairId: 'm_r', planId: 'p1', hour: '2026-10-15T08', used: 2 }],
  [reachedRow, { day: '2026-10-15' }],
  [runRow, { startedAt: now, planned: 7 }],
  [shardRow, { done: 1, nothing: 0, failed: 2, at: now, reasons: '{"mail-unknown":1}' }],
  [partRow, { state: 'failed', note: 'a note', reason: 'mail-unknown', at: now }],
  [failureRow, { startedAt: now, note: 'a note', isOutOfReach: true }],
  [askedRow, { at: now }],
])('$kind', (reader, values) => {
  testMisfits(reader, values)
})

test('a line of the organisation’s log that does not fit is left out, and its readers see the others', async () => {
  const told: string[] = []
  const rows = memoryRows('access', ({ code }) => void told.push(code))
  const log = organisationLogTable(rows)
  await log.add({ at: now, until: null, by: 'hr', what: 'importFigures', about: '3' })
  await rows.write('organisation', [
    { kind: 'create', key: '8000000000000|x', values: { at: now, by: 'hr', what: 'openPair', about: '' } },
  ])
  expect((await log.page(5)).deeds).toHaveLength(1)
  expect(await log.ofPerson('hr')).toHaveLength(1)
  expect(told).toEqual(['access.deed.what', 'access.deed.what'])
})

test('what one release is made from fails as a whole', async () => {
  const rows = memoryRows('blockFacts')
  const store = blockFactsTable(rows)
  await store.keep('2026-09-07', 'm_r', fact)
  await rows.write('2026-09-07|00', [{ kind: 'put', key: 'm_x', values: { fact: '{"reportId":7}' } }])
  await expect(allOf(store.ofBlock('2026-09-07'))).rejects.toMatchObject({
    code: 'blockFacts.blockFact.fact.reportId',
  })
})
