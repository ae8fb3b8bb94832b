import { addDays } from '#domain/time/add-days'

/** How far ahead mails may rest, in days; the API says the same. */
export const mostSnoozeDays = 366

/**
 * Why mails cannot rest until this day; undefined when they can. `until` is empty while the browser's field holds no whole
 * day.
 *
 * Example: until today is `badDay`: it would come again at once.
 */
export function snoozeProblem(until: string, today: string): 'noDay' | 'badDay' | 'tooFar' | undefined {
  if (until === '') return 'noDay'
  if (until <= today) return 'badDay'
  return until > addDays(today, mostSnoozeDays) ? 'tooFar' : undefined
}
