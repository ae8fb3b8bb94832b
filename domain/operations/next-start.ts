import { addDays } from '../time/add-days.ts'
import { mondayOf } from '../time/iso-week.ts'
import { localDate } from '../time/local-date.ts'
import { zonedInstant } from '../time/zoned-instant.ts'
import { digestTime, jobSchedule, type TimedJob } from './job-schedule.ts'

/**
 * The instant (UTC, ISO) at which a job next has work to start: the coming night's time, and for the digests the first
 * Monday, seven o'clock, that comes in any of `zones`. Null for digests without a zone: there is nobody to write to.
 *
 * Example: at 2026-10-14T02:00:00Z the calendars (02:00) next start at 2026-10-15T02:00:00.000Z.
 */
export function nextStart(job: TimedJob, { now, zones }: { now: string; zones: readonly string[] }): string | null {
  if (job === 'digests') return nextDigest(zones, now)
  const today = localDate(now, 'UTC')
  const times = [today, addDays(today, 1)].map((day) => `${day}T${jobSchedule[job].at}:00.000Z`)
  return times.find((time) => Date.parse(time) > Date.parse(now)) ?? null
}

function nextDigest(zones: readonly string[], now: string): string | null {
  const mondays = zones.map((zone) => {
    const monday = mondayOf(localDate(now, zone))
    const times = [monday, addDays(monday, 7)].map((date) => Date.parse(zonedInstant({ date, time: digestTime, zone })))
    return times.find((time) => time > Date.parse(now)) ?? Number.POSITIVE_INFINITY
  })
  const next = Math.min(...mondays)
  return Number.isFinite(next) ? new Date(next).toISOString() : null
}
