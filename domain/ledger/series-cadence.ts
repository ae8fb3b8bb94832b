import type { LocalDate } from '../time/day-number.ts'
import type { Occurrence } from './occurrence.ts'
import { usualGap } from './usual-gap.ts'

/**
 * The rhythm of the pair's recurring series, in days; null without a series that goes on.
 *
 * The calendar's answer holds no recurrence rule, so it is read from the days for which the series' occurrences were
 * planned, whatever became of them: those ahead and as many before as show a rhythm, so that a series whose rhythm was
 * changed has the new one soon. A series goes on when an occurrence of it lies ahead. Of several the shortest counts.
 *
 * Example: planned for 1, 15 and 29 September and 13 October, of which one was cancelled: 14.
 */
export function seriesCadence(occurrences: readonly Occurrence[], now: string): number | null {
  const series = Map.groupBy(
    occurrences.filter((one) => one.series !== undefined),
    (one) => one.series,
  )
  const rhythms = [...series.values()]
    .filter((slots) => slots.some(({ startAt, status }) => startAt > now && status === 'scheduled'))
    .map((slots) => usualGap(latestDays(slots, now)))
    .filter((days) => days !== null)
  return rhythms.length > 0 ? Math.min(...rhythms) : null
}

/** Three gaps are what a rhythm is read from. */
const daysNeeded = 4

function latestDays(slots: readonly Occurrence[], now: string): LocalDate[] {
  const days = [...new Set(slots.map(({ plannedOn }) => plannedOn))].toSorted()
  const ahead = new Set(slots.filter(({ plannedAt }) => plannedAt > now).map(({ plannedOn }) => plannedOn)).size
  return days.slice(-Math.max(daysNeeded, ahead + 1))
}
