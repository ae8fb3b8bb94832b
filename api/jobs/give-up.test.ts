import { expect, it } from 'vitest'
import { memoryRows } from '../tables/storage/memory-rows.ts'
import { runsTable } from '../tables/operations/runs-table.ts'
import { syncTable } from '../tables/operations/sync-table.ts'
import { giveUp } from './give-up.ts'

const run = '2026-10-14T02:00:00.000Z'
const syncs = syncTable(memoryRows())
const now = '2026-10-14T02:30:00.000Z'

it('a message nobody could work off makes its part a failed one, by the name of its mailbox', async () => {
  const runs = runsTable(memoryRows())
  await runs.start('calendars', run)
  await runs.plan('calendars', run, 1)
  await giveUp({ runs, syncs }, { queue: 'calendars', message: { run, oid: 'mia' }, now })
  expect((await runs.runs('calendars', 1))[0]).toMatchObject({ state: 'broken', failed: 1 })
  expect(await runs.openFailures('calendars')).toMatchObject([{ subject: 'mia', startedAt: run }])
})

it('keeps the reason that the last attempt wrote down', async () => {
  const runs = runsTable(memoryRows())
  const message = { run, oid: 'mia', monday: '2026-10-12' }
  await runs.finish('digests', run, { subject: 'mia', state: 'failed', note: '503 ServerBusy', at: now })
  await giveUp({ runs, syncs }, { queue: 'digests', message, now })
  expect(await runs.openFailures('digests')).toMatchObject([{ subject: 'mia', note: '503 ServerBusy' }])
})

it('a start that somebody asked for and that broke is a run that failed', async () => {
  const runs = runsTable(memoryRows())
  await giveUp({ runs, syncs }, { queue: 'starts', message: { run, job: 'expiry' }, now })
  expect(await runs.runs('expiry', 1)).toMatchObject([{ startedAt: run, state: 'broken', failed: 1 }])
  await giveUp({ runs, syncs }, { queue: 'starts', message: { run, job: 'digests-again' }, now })
  expect(await runs.runs('digests', 1)).toMatchObject([{ startedAt: run, state: 'broken', failed: 1 }])
})

it('a list that could not be rebuilt gets a run of its own', async () => {
  const runs = runsTable(memoryRows())
  await giveUp({ runs, syncs }, { queue: 'overview', message: { pairId: 'mia_ravi' }, now })
  expect(await runs.runs('overview', 1)).toMatchObject([{ startedAt: now, state: 'broken', failed: 1 }])
  expect(await runs.openFailures('overview')).toMatchObject([{ subject: 'mia_ravi' }])
})

it('a reading that somebody asked for is told to them, and is no run of the night', async () => {
  const runs = runsTable(memoryRows())
  await syncs.claim('mia', run, '')
  await giveUp({ runs, syncs }, { queue: 'calendars', message: { run, oid: 'mia', isAskedFor: true }, now })
  expect(await syncs.last('mia')).toMatchObject({ state: 'failed' })
  expect(await runs.runs('calendars', 1)).toEqual([])
})
