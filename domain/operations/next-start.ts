import type { DigestSlot } from '../digests/digest-choice.ts'
import { nextDigest } from '../digests/due-digest.ts'
import { addDays } from '../time/add-days.ts'
import { localDate } from '../time/local-date.ts'
import { jobSchedule, type Schedule, type TimedJob } from './job-schedule.ts'

/**
 * The instant (UTC, ISO) at which a job next has work to start: the coming night's time, and for the digests the first
 * hour that comes in any of the `slots` people have chosen, for what starts every so many minutes the next of them. Null for
 * digests without an hour: there is nobody to write to.
 *
 * Example: at 2026-10-14T02:00:00Z the calendars (02:00) next start at 2026-10-15T02:00:00.000Z.
 */
export function nextStart(job: TimedJob, { now, slots }: { now: string; slots: readonly DigestSlot[] }): string | null {
  if (job === 'digests') return firstDigest(slots, now)
  const schedule: Schedule = jobSchedule[job]
  if ('everyMinutes' in schedule) return nextMultiple(schedule.everyMinutes, now)
  const today = localDate(now, 'UTC')
  const times = [today, addDays(today, 1)].map((day) => `${day}T${schedule.at}:00.000Z`)
  return times.find((time) => Date.parse(time) > Date.parse(now)) ?? null
}

/** Hours are whole in UTC, and the host counts the minutes from their start. */
function nextMultiple(minutes: number, now: string): string {
  const stepMs = minutes * 60_000
  return new Date((Math.floor(Date.parse(now) / stepMs) + 1) * stepMs).toISOString()
}

function firstDigest(slots: readonly DigestSlot[], now: string): string | null {
  const next = Math.min(...slots.map((slot) => Date.parse(nextDigest(slot, now))))
  return Number.isFinite(next) ? new Date(next).toISOString() : null
}
