import { defaults } from '../defaults.ts'
import { dayNumber, type LocalDate } from '../time/day-number.ts'

/** A cycle of the agreed KPI: a number of days, or a calendar period. */
export type CycleUnit = number | (typeof calendarPeriods)[number]
export const calendarPeriods = ['week', 'month', 'quarter', 'year'] as const

/**
 * How many full cycles of the KPI lie in `[start, asOf)`, and is that enough to call it a success? Two are needed.
 *
 * Cycles in days simply follow one another from the start (a week is 7 days). Months, quarters and years must lie inside
 * as whole calendar periods, so a quarterly KPI can never be declared within 90 days.
 *
 * Example: 7 September to 6 December is 90 days: 6 cycles of 14 days (V131), 2 calendar months (V132), no quarter.
 */
export function twoCycleRule(input: { start: LocalDate; asOf: LocalDate; unit: CycleUnit; required?: number }): {
  complete: number
  declarable: boolean
} {
  const complete = Math.max(0, completeCycles(input))
  return { complete, declarable: complete >= (input.required ?? defaults.programme.cyclesNeeded) }
}

const monthsIn = { month: 1, quarter: 3, year: 12 }

function completeCycles({ start, asOf, unit }: { start: LocalDate; asOf: LocalDate; unit: CycleUnit }): number {
  if (unit === 'week' || typeof unit === 'number') {
    return Math.floor((dayNumber(asOf) - dayNumber(start)) / (unit === 'week' ? 7 : unit))
  }
  const length = monthsIn[unit]
  const first = Math.ceil((monthIndex(start) + (start.endsWith('-01') ? 0 : 1)) / length)
  return Math.floor(monthIndex(asOf) / length) - first
}

function monthIndex(date: LocalDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}
