import type { PairView } from '#contract/view'

/**
 * The revision to ask from. A new day changes what is overdue without anybody writing, so the first reading of a day,
 * in the pair's zone, is a whole one.
 */
export function sinceOf(heard: PairView | undefined, now: Date): { since?: string } {
  if (!heard) return {}
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: heard.zone, dateStyle: 'short' }).format(now)
  return today === heard.today ? { since: heard.revision } : {}
}
