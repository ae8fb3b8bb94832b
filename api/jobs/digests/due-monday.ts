import { digestTime } from '#domain/operations/job-schedule'
import { addDays } from '#domain/time/add-days'
import { mondayOf } from '#domain/time/iso-week'
import { localDate } from '#domain/time/local-date'
import { zonedInstant } from '#domain/time/zoned-instant'

const latestHours = 24

/**
 * The Monday whose digest is due in a zone, as its local date; undefined when none is.
 *
 * Due means that seven o'clock on that Monday, on a clock in the zone, lies after the last completed run and not after
 * now, and at most 24 hours ago: who missed a Monday by more gets the next one instead of stale news.
 *
 * Example: Berlin on Monday 2026-10-12 at 07:05, last run at 06:50: `2026-10-12`. New York is asleep, so undefined.
 */
export function dueMonday(
  zone: string,
  { since, now }: { since: string | undefined; now: string },
): string | undefined {
  const thisMonday = mondayOf(localDate(now, zone))
  const earliest = new Date(Date.parse(now) - latestHours * 3_600_000)
  const lastRun = since === undefined ? earliest : new Date(since)
  return [thisMonday, addDays(thisMonday, -7)].find((monday) => {
    const due = new Date(zonedInstant({ date: monday, time: digestTime, zone }))
    return due <= new Date(now) && due > lastRun && due >= earliest
  })
}
