import { defaults } from '../defaults.ts'
import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import { localDate } from '../time/local-date.ts'
import type { Occurrence } from './occurrence.ts'
import { seriesGap } from './series-gap.ts'

/**
 * The rhythm of the pair's recurring series, in days; null without a series that goes on.
 *
 * The calendar's answer holds no recurrence rule, so it is read from the days for which the series' occurrences were
 * planned, whatever became of them: those ahead and as many before as show a rhythm, so that a series whose rhythm was
 * changed has the new one soon. A series goes on when an occurrence of it lies ahead, or its next one is too far to be in
 * sight. Of several the shortest counts.
 *
 * Example: planned for 1, 15 and 29 September and 13 October, of which one was cancelled: 14.
 */
export function seriesCadence(occurrences: readonly Occurrence[], now: string): number | null {
  const series = Map.groupBy(
    occurrences.filter((one) => one.series !== undefined),
    (one) => one.series,
  )
  const rhythms = [...series.values()]
    .map((slots) => ({ slots, days: seriesGap(latestDays(slots, now)) }))
    .flatMap(({ slots, days }) => (days !== null && goesOn(slots, { days, now }) ? days : []))
  return rhythms.length > 0 ? Math.min(...rhythms) : null
}

function goesOn(slots: readonly Occurrence[], { days, now }: { days: number; now: string }): boolean {
  const standing = slots.filter(({ status }) => status === 'scheduled')
  if (standing.some(({ startAt }) => startAt > now)) return true
  const last = standing
    .map(({ plannedOn }) => plannedOn)
    .toSorted()
    .at(-1)
  return last !== undefined && addDays(last, days) > addDays(localDate(now, 'UTC'), defaults.sight.aheadDays)
}

/** Three gaps are what a rhythm is read from. */
const daysNeeded = 4

function latestDays(slots: readonly Occurrence[], now: string): LocalDate[] {
  const days = [...new Set(slots.map(({ plannedOn }) => plannedOn))].toSorted()
  const ahead = new Set(slots.filter(({ plannedAt }) => plannedAt > now).map(({ plannedOn }) => plannedOn)).size
  return days.slice(-Math.max(daysNeeded, ahead + 1))
}
