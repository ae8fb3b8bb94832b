import { expect, it } from 'vitest'
import type { JobMessages } from '../../ports/job-queue.ts'
import { memoryRows } from '../../tables/storage/memory-rows.ts'
import { releasesTable } from '../../tables/releases/releases-table.ts'
import { runsTable } from '../../tables/operations/runs-table.ts'
import { startReleases } from './start-releases.ts'

/** Nights in which manager 0, 1, 2 ... ended so; then whether a release was asked for. */
function world() {
  const sent: JobMessages['releases'][] = []
  const runs = runsTable(memoryRows())
  const send = (_name: string, messages: readonly unknown[]) => {
    sent.push(...(messages as JobMessages['releases'][]))
    return Promise.resolve()
  }
  const ports = { runs, releases: releasesTable(memoryRows()), queue: { send } }
  const night = async (startedAt: string, ends: readonly ('read' | 'denied' | 'failed')[]) => {
    await runs.start('calendars', startedAt)
    await runs.plan('calendars', startedAt, ends.length)
    for (const [at, end] of ends.entries()) {
      const part = { subject: `manager-${at}`, at: startedAt }
      const note = end === 'failed' ? 'Graph answered 500' : end
      const state = end === 'failed' ? 'failed' : 'done'
      await runs.finish('calendars', startedAt, { ...part, state, ...(end === 'read' ? {} : { note }) })
    }
  }
  const isAsked = async (now: string) => {
    sent.length = 0
    await startReleases(ports, now)
    return sent.map(({ block }) => block).join()
  }
  return { night, isAsked }
}

const managers = (read: number, end: 'denied' | 'failed', others: number) => [
  ...Array.from({ length: read }, () => 'read' as const),
  ...Array.from({ length: others }, () => end),
]

it('a night in which half of the calendars were closed freezes nothing: the next good night does', async () => {
  const { night, isAsked } = world()
  await night('2026-10-05T22:00:00.000Z', managers(10, 'denied', 10))
  expect(await isAsked('2026-10-06T05:00:00.000Z')).toBe('')
  await night('2026-10-06T22:00:00.000Z', managers(20, 'denied', 0))
  expect(await isAsked('2026-10-07T05:00:00.000Z')).toBe('2026-09-07')
})

it('calendars that are closed for once are waited for, those that never were open are not', async () => {
  const { night, isAsked } = world()
  await night('2026-10-04T22:00:00.000Z', managers(20, 'denied', 0))
  await night('2026-10-05T22:00:00.000Z', managers(17, 'denied', 3))
  expect(await isAsked('2026-10-06T05:00:00.000Z')).toBe('')

  const always = world()
  await always.night('2026-10-04T22:00:00.000Z', managers(17, 'denied', 3))
  await always.night('2026-10-05T22:00:00.000Z', managers(17, 'denied', 3))
  expect(await always.isAsked('2026-10-06T05:00:00.000Z')).toBe('2026-09-07')
})

it('one failure in twenty is let pass, two are not', async () => {
  const one = world()
  await one.night('2026-10-05T22:00:00.000Z', managers(19, 'failed', 1))
  expect(await one.isAsked('2026-10-06T05:00:00.000Z')).toBe('2026-09-07')
  const two = world()
  await two.night('2026-10-05T22:00:00.000Z', managers(18, 'failed', 2))
  expect(await two.isAsked('2026-10-06T05:00:00.000Z')).toBe('')
})

it('an organisation of which too few calendars can be read at all is never spoken for', async () => {
  const { night, isAsked } = world()
  await night('2026-10-04T22:00:00.000Z', managers(6, 'denied', 4))
  await night('2026-10-05T22:00:00.000Z', managers(6, 'denied', 4))
  expect(await isAsked('2026-10-06T05:00:00.000Z')).toBe('')
})
