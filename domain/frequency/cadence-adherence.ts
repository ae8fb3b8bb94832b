import { workPattern } from '../time/available-days.ts'
import { dayNumber } from '../time/day-number.ts'
import { cadenceSlot } from './cadence-slot.ts'
import { coveredDays, type AdherenceInput } from './covered-days.ts'
import { expectedCount } from './expected-count.ts'

export type CadenceAdherence = {
  /** Workdays in one slot of the rhythm. */
  slot: number
  grace: number
  covered: number
  available: number
  adherence: number | null
  /** Contact days inside the window: two talks on one day are one. */
  held: number
  heldRatio: number | null
}

/**
 * Did this pair keep its rhythm? The share of available workdays on which the last talk was recent enough
 * ("proportion of days covered", known from the study of medication adherence).
 *
 * The held ratio stands beside it only to show why counting is not enough. Both are `null` without an available day.
 *
 * Example: four talks in the first week of four, weekly rhythm: held ratio 1.00, adherence 9/20 = 0.45 (V42).
 */
export function cadenceAdherence(input: AdherenceInput): CadenceAdherence {
  const days = coveredDays(input)
  const covered = days.filter((day) => day.isCovered).length
  const held = heldDays(input)
  const { expected } = expectedCount(input)
  return {
    ...cadenceSlot({ daysPerWeek: workPattern(input).length, cadenceDays: input.cadenceDays }),
    covered,
    available: days.length,
    adherence: days.length > 0 ? covered / days.length : null,
    held,
    heldRatio: expected ? held / expected : null,
  }
}

function heldDays({ sessions, window, relation }: AdherenceInput): number {
  const from = Math.max(dayNumber(window[0]), relation ? dayNumber(relation[0]) : -Infinity)
  const to = dayNumber(window[1])
  return [...new Set(sessions.map(dayNumber))].filter((day) => day >= from && day < to).length
}
