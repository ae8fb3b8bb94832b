import { defaults } from '#domain/defaults'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { LocalDate } from '#domain/time/day-number'

const { backDays, aheadDays } = defaults.sight

/** What is read of a calendar: local dates `[from, to)` and the same as instants. */
export type ReadingWindow = { from: LocalDate; to: LocalDate; fromAt: string; toAt: string }

/** The window around an instant, in whole days of UTC. */
export function readingWindow(now: string): ReadingWindow {
  const today = localDate(now, 'UTC')
  const [from, to] = [addDays(today, -backDays), addDays(today, aheadDays + 1)]
  return { from, to, fromAt: `${from}T00:00:00.000Z`, toAt: `${to}T00:00:00.000Z` }
}
