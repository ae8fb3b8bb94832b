import { defaults } from '../defaults.ts'

/**
 * The length of one cadence slot in workdays, and the grace that follows it before a talk counts as overdue.
 *
 * `slot` is the cadence's share of a working week, at least one day (half rounds up); `grace` is a fifth of it,
 * rounded up.
 *
 * Example: weekly with 5 days gives 5 and 1, fortnightly 10 and 2, four-weekly 20 and 4; weekly with 3 days 3 and 1.
 */
export function cadenceSlot({ daysPerWeek, cadenceDays }: { daysPerWeek: number; cadenceDays: number }): {
  slot: number
  grace: number
} {
  const slot = Math.max(1, Math.round((daysPerWeek * cadenceDays) / 7))
  return { slot, grace: Math.ceil(slot * defaults.cadence.graceShare - 1e-9) }
}
