import fc from 'fast-check'
import { expect, it } from 'vitest'
import { timedJobs } from './job-schedule.ts'
import { runDue } from './run-due.ts'

const hour = 3_600_000
const after = (instant: string, hours: number) => new Date(Date.parse(instant) + hours * hour).toISOString()
const lastAt = '2026-10-14T02:00:00.000Z'
const firstAt = '2026-01-05T00:00:00.000Z'

it('a nightly job is late from 26 hours after its last start', () => {
  const at = (hours: number) => runDue({ job: 'calendars', lastAt, firstAt, now: after(lastAt, hours) })
  expect(at(26)).toEqual({ by: '2026-10-15T04:00:00.000Z', isLate: false })
  expect(at(26.1).isLate).toBe(true)
  expect(at(60 * 24).isLate).toBe(true)
})

it('digests are late from eight days after there was anybody to write to', () => {
  const at = (days: number) => runDue({ job: 'digests', lastAt, firstAt, now: after(lastAt, days * 24) })
  expect(at(8).isLate).toBe(false)
  expect(at(8.1).isLate).toBe(true)
})

it('a job that never ran has its first night before it, and is late after that', () => {
  const installed = '2026-10-14T09:00:00.000Z'
  const at = (hours: number) =>
    runDue({ job: 'expiry', lastAt: undefined, firstAt: installed, now: after(installed, hours) })
  expect(at(25).isLate).toBe(false)
  expect(at(27).isLate).toBe(true)
})

it('where nothing ever ran, everything is late', () => {
  for (const job of timedJobs) {
    expect(runDue({ job, lastAt: undefined, firstAt: undefined, now: lastAt })).toEqual({ by: null, isLate: true })
  }
})

it('a release is late two days after its block, unless the app came only later', () => {
  // The block named 2026-09-07 is over at the beginning of 2026-10-05.
  const at = (now: string, facts: { firstAt?: string; isReleased?: boolean } = {}) =>
    runDue({ job: 'releases', lastAt: after(now, -1), firstAt, isReleased: false, now, ...facts })
  expect(at('2026-10-06T23:00:00.000Z').isLate).toBe(false)
  expect(at('2026-10-07T01:00:00.000Z')).toEqual({ by: '2026-10-07T00:00:00.000Z', isLate: true })
  expect(at('2026-10-07T01:00:00.000Z', { isReleased: true }).isLate).toBe(false)
  expect(at('2026-10-07T01:00:00.000Z', { firstAt: '2026-10-05T08:00:00.000Z' }).isLate).toBe(false)
})

it('who is late stays late until the job starts again', () => {
  const job = fc.constantFrom(...timedJobs)
  const hours = fc.double({ min: 0, max: 2_000, noNaN: true })
  fc.assert(
    fc.property(job, hours, hours, (name, one, more) => {
      const late = (silent: number) => runDue({ job: name, lastAt, firstAt, now: after(lastAt, silent) }).isLate
      expect(late(one) && !late(one + more)).toBe(false)
      expect(runDue({ job: name, lastAt: after(lastAt, one), firstAt, now: after(lastAt, one) }).isLate).toBe(false)
    }),
  )
})
