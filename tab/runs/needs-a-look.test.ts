import { expect, it } from 'vitest'
import type { JobView } from '#contract/read-runs'
import { needsALook } from './needs-a-look.ts'

function aJob(job: string, facts: Partial<JobView> = {}): JobView {
  return { job, state: 'ran', lastSuccessAt: null, runs: [], ...facts }
}

it('names jobs that failed, whole or in part, and those with something still to be made good', () => {
  const jobs = [
    aJob('people'),
    aJob('calendars', { state: 'partly-failed' }),
    aJob('digests', { state: 'broken' }),
    aJob('releases', { openCount: 2 }),
    aJob('expiry', { state: 'never' }),
    aJob('overview', { state: 'running' }),
  ]
  expect(needsALook(jobs).map(({ job }) => job)).toEqual(['calendars', 'digests', 'releases'])
})
