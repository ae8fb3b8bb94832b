import { defaults } from '../defaults.ts'
import { dayNumber, type LocalDate } from '../time/day-number.ts'
import { coveredDays, type AdherenceInput } from './covered-days.ts'

/**
 * Cadence adherence in which recent days weigh more: a day's weight halves every `halfLifeDays` (28 by default).
 * For the trend arrow and the drill-down, never a headline. `null` without an available day.
 *
 * Example: three uncovered days 10, 11 and 12 days ago bring 17/20 = 0.85 down to 0.835496 (V44).
 */
export function recencyWeightedAdherence(
  input: AdherenceInput & { readonly asOf: LocalDate; readonly halfLifeDays?: number },
): number | null {
  const today = dayNumber(input.asOf)
  const halfLife = input.halfLifeDays ?? defaults.cadence.halfLifeDays
  let covered = 0
  let all = 0
  for (const { day, isCovered } of coveredDays(input)) {
    const weight = 2 ** ((day - today) / halfLife)
    all += weight
    if (isCovered) covered += weight
  }
  return all > 0 ? covered / all : null
}
