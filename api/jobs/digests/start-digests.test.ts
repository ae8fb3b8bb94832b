import { expect, it } from 'vitest'
import { aPerson } from '../../../tests/api/builders.ts'
import type { JobMessages } from '../../ports/job-queue.ts'
import { deliveriesTable } from '../../tables/mail/deliveries-table.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { peopleTable } from '../../tables/people/people-table.ts'
import { runsTable } from '../../tables/operations/runs-table.ts'
import { startDigests } from './start-digests.ts'

const now = '2026-10-12T05:05:00.000Z'
it('asks for one mail per person whose hour has come, also for one who is listed under two zones', async () => {
  const rows = memoryRows()
  let isDying = false
  const people = peopleTable({
    ...rows,
    write: async (partition, writes) => {
      if (isDying && writes.some(({ kind }) => kind === 'remove')) throw new Error('the process died')
      return rows.write(partition, writes)
    },
  })
  for (const oid of ['mia', 'ravi', 'tom']) await people.keepPerson(aPerson({ oid, displayName: oid }))
  const move = (oid: string, zone: string) => people.changeSettings(oid, (settings) => ({ ...settings, zone }))
  await move('mia', 'Europe/Berlin')
  await move('ravi', 'Europe/Berlin')
  await move('tom', 'America/New_York')
  isDying = true
  await expect(move('ravi', 'Europe/Rome')).rejects.toThrow('died')

  const runs = runsTable(memoryRows())
  const sent: JobMessages['digests'][] = []
  const queue = { send: async (_: string, messages: readonly object[]) => void sent.push(...(messages as never[])) }
  const deliveries = deliveriesTable(memoryRows())
  await deliveries.putOff({ oid: 'mia', monday: '2026-10-05', until: '2026-10-12T05:00:00Z' })
  await deliveries.putOff({ oid: 'zoe', monday: '2026-10-05', until: '2026-10-12T05:00:00Z' })
  await deliveries.putOff({ oid: 'stale', monday: '2026-10-05', until: '2026-10-09T05:00:00Z' })
  await deliveries.putOff({ oid: 'tomorrow', monday: '2026-10-12', until: '2026-10-13T05:00:00Z' })
  await startDigests({ people, deliveries, runs, queue }, now)
  const monday = '2026-10-12'
  // Who waited for this day is asked for as well, once: not whose hour has come anyway, and not for stale news.
  const zoe = { run: now, oid: 'zoe', monday: '2026-10-05' }
  expect(sent).toEqual([...['mia', 'ravi'].map((oid) => ({ run: now, oid, monday })), zoe])
  expect(await runs.runs('digests', 1)).toMatchObject([{ planned: 3 }])
  sent.length = 0
  await startDigests({ people, deliveries, runs, queue }, '2026-10-12T05:20:00.000Z')
  expect(sent).toEqual([])
})
