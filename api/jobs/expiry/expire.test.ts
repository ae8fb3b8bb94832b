import type { BlockFact } from '#domain/distribution/block-fact'
import type { Occurrence } from '#domain/ledger/occurrence'
import { expect, it } from 'vitest'
import { memoryRows } from '../../tables/memory-rows.ts'
import { accessTable } from '../../tables/access-table.ts'
import { blockFactsTable } from '../../tables/block-facts-table.ts'
import { deliveriesTable } from '../../tables/deliveries-table.ts'
import { ledgerTable } from '../../tables/ledger-table.ts'
import { peopleTable } from '../../tables/people-table.ts'
import { pulseTable } from '../../tables/pulse-table.ts'
import { runsTable } from '../../tables/runs-table.ts'
import { expire } from './expire.ts'

const now = '2026-10-15T05:30:00.000Z'

function slot(plannedOn: string): Occurrence {
  const [startAt, endAt] = [`${plannedOn}T08:00:00.000Z`, `${plannedOn}T08:30:00.000Z`]
  const answers = { manager: 'organizer', report: 'accepted' }
  const rest = { organiser: 'manager', status: 'scheduled', isSettled: true } as const
  return { key: plannedOn, plannedAt: startAt, plannedOn, startAt, endAt, answers, ...rest }
}

it('removes what is past its time and nothing younger', async () => {
  const ports = {
    runs: runsTable(memoryRows()),
    ledger: ledgerTable(memoryRows()),
    deliveries: deliveriesTable(memoryRows()),
    blockFacts: blockFactsTable(memoryRows()),
    access: accessTable(memoryRows()),
    pulse: pulseTable(memoryRows()),
    people: peopleTable(memoryRows()),
  }
  const nothing = { occurrences: [], corrections: [], openings: [], versions: {} }
  // 400 days before now is 10 September 2025; rows of 13 weeks go when their last day is past that.
  await ports.ledger.keep('a_b', nothing, ['2025-04-01', '2025-09-09', '2026-10-01'].map(slot))
  // 30 days before now is 15 September.
  for (const day of ['2026-09-14', '2026-09-15'])
    await ports.ledger.noteOpening('a_b', { slotAt: `${day}T08:00:00.000Z`, at: now, by: 'manager' })
  await ports.deliveries.claim('2025-10-06', 'mia', now)
  await ports.deliveries.claim('2026-10-12', 'mia', now)
  await ports.runs.start('people', '2025-10-14T01:00:00.000Z')
  await ports.runs.start('people', '2026-10-14T01:00:00.000Z')
  const fact: BlockFact = {
    reportId: 'r',
    managerId: 'm',
    segments: {},
    availableDays: 20,
    scheduledDays: 20,
    daysPerWeek: 5,
    heldSessions: 1,
    heldMinutes: 30,
  }
  await ports.blockFacts.keep('2026-07-13', 'a_b', fact)
  await ports.blockFacts.keep('2026-09-07', 'a_b', fact)
  await ports.access.add('a_b', { at: '2025-10-14T08:00:00.000Z', by: 'mia', what: 'export' })
  await ports.access.add('a_b', { at: '2026-10-14T08:00:00.000Z', by: 'mia', what: 'export' })
  for (const quarter of ['2025-Q2', '2025-Q3', '2026-Q4']) await ports.pulse.count(quarter, 'mia', 5)

  await expire(ports, now)
  expect((await ports.access.entries('a_b')).map(({ at }) => at)).toEqual(['2026-10-14T08:00:00.000Z'])
  expect(await ports.pulse.counts('2025-Q2', 'mia')).toEqual([0, 0, 0, 0, 0])
  expect(await ports.pulse.counts('2026-Q4', 'mia')).toEqual([0, 0, 0, 0, 1])
  expect((await ports.ledger.read('a_b', '2024-01-01')).occurrences.map(({ key }) => key)).toEqual([
    '2025-09-09',
    '2026-10-01',
  ])
  const { openings } = await ports.ledger.read('a_b', '2024-01-01')
  expect(openings.map(({ slotAt }) => slotAt)).toEqual(['2026-09-15T08:00:00.000Z'])
  expect(await ports.deliveries.state('2025-10-06', 'mia')).toBeUndefined()
  expect(await ports.deliveries.state('2026-10-12', 'mia')).toBe('sending')
  expect((await ports.runs.runs('people', 5)).map(({ startedAt }) => startedAt)).toEqual(['2026-10-14T01:00:00.000Z'])
  for await (const old of ports.blockFacts.ofBlock('2026-07-13')) expect(old).toBeUndefined()
  for await (const young of ports.blockFacts.ofBlock('2026-09-07')) expect(young).toEqual(fact)
  expect(await ports.runs.runs('expiry', 1)).toMatchObject([{ state: 'ran', planned: 8, done: 8 }])
})
