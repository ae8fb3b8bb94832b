import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { LocalDate } from '#domain/time/day-number'

/** 13 weeks back and 4 ahead. */
export const lookBackDays = 91
const lookAheadDays = 28

/** What is read of a calendar: local dates `[from, to)` and the same as instants. */
export type ReadingWindow = { from: LocalDate; to: LocalDate; fromAt: string; toAt: string }

/** The window around an instant, in whole days of UTC. */
export function readingWindow(now: string): ReadingWindow {
  const today = localDate(now, 'UTC')
  const [from, to] = [addDays(today, -lookBackDays), addDays(today, lookAheadDays + 1)]
  return { from, to, fromAt: `${from}T00:00:00.000Z`, toAt: `${to}T00:00:00.000Z` }
}
