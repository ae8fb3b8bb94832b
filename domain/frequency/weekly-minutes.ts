import { defaults } from '../defaults.ts'

/**
 * Held minutes per available week; an available week is as many available workdays as the person works in a week.
 * The reference line is 15 minutes per week. Both parts are `null` when there was no available day.
 *
 * Example: 30 + 30 + 45 minutes over 20 available days of a five-day week: 105 / 4 = 26.25 (V57).
 */
export function weeklyMinutes(input: { minutes: readonly number[]; available: number; daysPerWeek: number }): {
  weeklyMinutes: number | null
  underCoached: boolean | null
} {
  if (input.available <= 0 || input.daysPerWeek <= 0) return { weeklyMinutes: null, underCoached: null }
  const total = input.minutes.reduce((sum, minutes) => sum + minutes, 0)
  const perWeek = (total * input.daysPerWeek) / input.available
  return { weeklyMinutes: perWeek, underCoached: perWeek < defaults.underCoachedMinutesPerWeek }
}
