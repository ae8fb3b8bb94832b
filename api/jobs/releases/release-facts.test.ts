import type { BlockFact } from '#domain/distribution/block-fact'
import { expect, it } from 'vitest'
import { blockFactsTable } from '../../tables/block-facts-table.ts'
import { memoryRows } from '../../tables/memory-rows.ts'
import { pulseTable } from '../../tables/pulse-table.ts'
import { releasesTable } from '../../tables/releases-table.ts'
import { runsTable } from '../../tables/runs-table.ts'
import { releaseFacts } from './release-facts.ts'

function world() {
  const ports = {
    blockFacts: blockFactsTable(memoryRows()),
    releases: releasesTable(memoryRows()),
    pulse: pulseTable(memoryRows()),
    runs: runsTable(memoryRows()),
    queue: { send: () => Promise.resolve() },
  }
  const release = async (block: string, now: string) => {
    for (let at = 0; at < 30; at += 1) await ports.blockFacts.keep(block, `manager${at % 5}_report${at}`, factOf(at))
    await releaseFacts(ports, { run: now, block }, { attempt: 1, now })
    return ports.releases.release(block)
  }
  return { ports, release }
}

function factOf(at: number): BlockFact {
  return {
    reportId: `report${at}`,
    managerId: `manager${at % 5}`,
    segments: { department: 'Sales' },
    availableDays: 20,
    scheduledDays: 20,
    daysPerWeek: 5,
    heldSessions: at % 3,
    heldMinutes: (at % 3) * 45,
  }
}

it('a release says which rules it was made with, and since which block they count', async () => {
  const { release } = world()
  const first = await release('2026-09-07', '2026-10-06T05:00:00.000Z')
  const second = await release('2026-10-05', '2026-11-03T05:00:00.000Z')
  expect(first).toMatchObject({ definitionVersion: '2', definedSince: '2026-09-07' })
  expect(second).toMatchObject({ definitionVersion: '2', definedSince: '2026-09-07' })
})

it('a release says of how many managers the calendars were read, as a band', async () => {
  const { ports, release } = world()
  const night = '2026-10-05T22:00:00.000Z'
  await ports.runs.start('calendars', night)
  await ports.runs.plan('calendars', night, 8)
  for (let at = 0; at < 8; at += 1) {
    const note = at === 0 ? { note: 'denied' } : {}
    await ports.runs.finish('calendars', night, { subject: `manager-${at}`, state: 'done', at: night, ...note })
  }
  const made = await release('2026-09-07', '2026-10-06T05:00:00.000Z')
  expect(made).toMatchObject({ managersReadFrom: 80, managersReadTo: 90 })
})

it('an older release stays as it was, and the new rules count from the next block on', async () => {
  const { ports, release } = world()
  const cell = { segment: 'total', shown: false } as const
  const old = {
    block: '2026-08-10',
    from: '2026-08-10',
    to: '2026-09-07',
    releasedOn: '2026-09-08',
    definitionVersion: '1',
    tables: [{ attribute: 'department' as const, cells: [], total: cell }],
  }
  await ports.releases.publish(old)
  expect(await release('2026-09-07', '2026-10-06T05:00:00.000Z')).toMatchObject({ definedSince: '2026-09-07' })
  expect(await ports.releases.release('2026-08-10')).toEqual(old)
})
