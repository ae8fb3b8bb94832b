import { availableDays, workPattern } from '../time/available-days.ts'
import { dateOfDay } from '../time/date-of-day.ts'
import { dayNumber, type LocalDate } from '../time/day-number.ts'
import { cadenceSlot } from './cadence-slot.ts'
import type { CadenceInput } from './expected-count.ts'
import { firstWorkdays } from './first-workdays.ts'

export type AdherenceInput = CadenceInput & {
  /** Local dates on which a session was held; those before the window still cover its first days. */
  readonly sessions: readonly LocalDate[]
}

/**
 * Every available workday of the window, with the answer to "had they met recently enough?".
 *
 * A day is covered when the latest session on or before it lies fewer than slot + grace available workdays back.
 * In a new pair the start of the relationship covers the first five workdays. Sessions before the relationship
 * belong to another pair and cover nothing.
 *
 * Example: weekly, session on Monday 7 September: 7 to 14 September are covered, 15 September is not.
 */
export function coveredDays(input: AdherenceInput): { day: number; isCovered: boolean }[] {
  const windowStart = dayNumber(input.window[0])
  const sessions = ownSessionDays(input)
  const latestBefore = sessions.findLast((day) => day <= windowStart) ?? windowStart
  const days = availableDays(input, [dateOfDay(latestBefore), input.window[1]])
  const { slot, grace } = cadenceSlot({ daysPerWeek: workPattern(input).length, cadenceDays: input.cadenceDays })
  const newPairDays = new Set(firstWorkdays(input, input.window[1]))

  const judged: { day: number; isCovered: boolean }[] = []
  let nextSession = sessions.indexOf(latestBefore)
  let metAt = -Infinity
  if (nextSession < 0) nextSession = 0
  days.forEach((day, position) => {
    for (let met = sessions[nextSession]; met !== undefined && met <= day; met = sessions[nextSession]) {
      metAt = position
      nextSession += 1
    }
    const isCovered = position - metAt < slot + grace || newPairDays.has(day)
    if (day >= windowStart) judged.push({ day, isCovered })
  })
  return judged
}

function ownSessionDays({ sessions, relation }: AdherenceInput): number[] {
  const start = relation ? dayNumber(relation[0]) : -Infinity
  const days = new Set(sessions.map(dayNumber))
  return [...days].filter((day) => day >= start).toSorted((one, other) => one - other)
}
