import { expect, it } from 'vitest'
import { callerOf } from '../../tests/api/pair-world.ts'
import { memoryRows } from '../tables/memory-rows.ts'
import { runsTable } from '../tables/runs-table.ts'
import { readRuns } from './read-runs.ts'

it('tells never ran, ran quietly, running, and lost', async () => {
  const runs = runsTable(memoryRows())
  const [night, late] = ['2026-10-14T02:00:00.000Z', '2026-10-15T02:00:00.000Z']
  await runs.start('calendars', night)
  await runs.plan('calendars', night, 1)
  await runs.finish('calendars', night, { subject: 'mia', state: 'done', at: '2026-10-14T02:05:00.000Z' })
  await runs.start('calendars', late)
  await runs.start('releases', night)
  await runs.plan('releases', night, 0)

  async function at(now: string) {
    const answer = await readRuns({ runs })({ input: {}, caller: callerOf('admin'), now, pairId: undefined })
    if (answer.kind !== 'done') throw new Error(answer.kind)
    return new Map(answer.output.jobs.map(({ job, ...rest }) => [job, rest]))
  }

  const soon = await at('2026-10-15T03:00:00.000Z')
  expect(soon.get('people')).toEqual({ lastSuccessAt: null, runs: [] })
  expect(soon.get('releases')).toMatchObject({ lastSuccessAt: night, runs: [{ state: 'ran', planned: 0 }] })
  expect(soon.get('calendars')).toMatchObject({
    lastSuccessAt: '2026-10-14T02:05:00.000Z',
    runs: [{ state: 'running' }, { state: 'ran' }],
  })
  expect((await at('2026-10-15T09:00:00.000Z')).get('calendars')?.runs[0]?.state).toBe('broken')
})
