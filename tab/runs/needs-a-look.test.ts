import { expect, it } from 'vitest'
import type { JobView } from '#contract/read-runs'
import { needsALook } from './needs-a-look.ts'

function aJob(job: string, facts: Partial<JobView> = {}): JobView {
  const none = { lastSuccessAt: null, lastWork: null, dueBy: null, nextAt: null, askedAt: null }
  return { job, state: 'ran', runs: [], isLate: false, failures: [], openCount: 0, ...none, ...facts }
}

it('names jobs that are late, that failed, whole or in part, and those with something still to be made good', () => {
  const jobs = [
    aJob('people'),
    aJob('calendars', { state: 'partly-failed' }),
    aJob('digests', { state: 'broken' }),
    aJob('releases', { openCount: 2 }),
    aJob('expiry', { state: 'never', isLate: true }),
    aJob('overview', { state: 'running' }),
  ]
  expect(needsALook(jobs).map(({ job }) => job)).toEqual(['calendars', 'digests', 'releases', 'expiry'])
})

it('a job that was silent for sixty days needs a look, also when its last run went well', () => {
  expect(needsALook([aJob('people', { state: 'ran', isLate: true })])).toHaveLength(1)
})

it('a new installation, whose first night is still to come, needs none', () => {
  expect(needsALook([aJob('people', { state: 'never' })])).toEqual([])
})
