import type { ListedRhythm } from '#domain/rhythm'
import type { Availability } from '#domain/time/available-days'
import type { Weekday } from '#domain/time/weekday'

const mondayToFriday: Weekday[] = [1, 2, 3, 4, 5]

/** When the two could have met, in the words of the indicators. Before the first reading: any ordinary workday. */
export function availabilityOf(facts: ListedRhythm | undefined): Availability {
  if (facts === undefined) return { pattern: mondayToFriday }
  const { workdays, absences, holidays, relation } = facts
  return { pattern: workdays as Weekday[], absences, holidays, relation }
}
