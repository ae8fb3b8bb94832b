import { cadenceSlot } from '../frequency/cadence-slot.ts'
import type { PlannedOutcome } from '../frequency/reliability.ts'
import { workPattern, type Availability } from '../time/available-days.ts'
import { localDate } from '../time/local-date.ts'
import { minutesBetween } from '../time/minutes-between.ts'
import { workdaysBetween } from '../time/workdays-between.ts'
import type { Occurrence } from './occurrence.ts'

/**
 * What became of one planned slot, in the words of reliability: held or not, on its day or moved, excused by an absence.
 *
 * Example: planned for Thursday, held on Friday in a weekly rhythm: one workday moved, within the grace of one.
 */
export function plannedOutcome(
  one: Occurrence,
  facts: { zone: string; cadenceDays: number; absences: readonly (readonly [string, string])[] },
  availability: Availability,
): PlannedOutcome {
  const day = localDate(one.startAt, facts.zone)
  const [first, last] = day < one.plannedOn ? [day, one.plannedOn] : [one.plannedOn, day]
  return {
    held: one.isHeld === true,
    absent: facts.absences.some(([from, to]) => one.plannedOn >= from && one.plannedOn <= to),
    sameDay: day === one.plannedOn,
    minutesMoved: minutesBetween(one.plannedAt, one.startAt),
    workdaysMoved: workdaysBetween(availability, first, last),
    noticeHours: one.noticeHours,
    ...cadenceSlot({ daysPerWeek: workPattern(availability).length, cadenceDays: facts.cadenceDays }),
  }
}
