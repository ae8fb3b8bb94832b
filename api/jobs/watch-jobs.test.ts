import { expect, it } from 'vitest'
import { memoryRows } from '../tables/storage/memory-rows.ts'
import { peopleTable } from '../tables/people/people-table.ts'
import { releasesTable } from '../tables/releases/releases-table.ts'
import { runsTable } from '../tables/operations/runs-table.ts'
import { jobViews } from '../handlers/operations/read-runs.ts'
import { lateLine } from './watch-jobs.ts'

it('logs one line with the names of the jobs that are late, and nothing when all ran in time', async () => {
  const runs = runsTable(memoryRows())
  const ports = { runs, people: peopleTable(memoryRows()), releases: releasesTable(memoryRows()) }
  const line = (now: string) => lateLine((at) => jobViews(ports, at), now)
  const night = '2026-10-14T02:00:00.000Z'
  for (const job of ['people', 'calendars', 'digests', 'releases', 'expiry'] as const) {
    await runs.start(job, night)
    await runs.plan(job, night, 1)
  }
  expect(await line('2026-10-15T03:00:00.000Z')).toBeUndefined()
  await runs.start('people', '2026-10-15T03:30:00.000Z')
  expect(await line('2026-10-15T05:00:00.000Z')).toBe('Late: calendars, notices, releases, expiry')
})

it('writes nothing down of what went wrong while it looked', async () => {
  const secret = 'PartitionKey=someone'
  const failing = lateLine(() => Promise.reject(new Error(secret)), '2026-10-15T03:00:00.000Z')
  await expect(failing).rejects.toThrow('failed')
  await expect(failing).rejects.not.toThrow(secret)
})
