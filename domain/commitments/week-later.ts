import { addDays } from '../time/add-days.ts'
import type { Availability } from '../time/available-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import { nthWorkday } from '../time/nth-workday.ts'

const mondayToFriday: Availability = { pattern: [1, 2, 3, 4, 5] }

/**
 * The day that is offered to whoever wants a promise to be due a week later: a week after the day that counts now, or after
 * today where that is over or there is none; where the two do not work on it, the first day after it on which they do.
 * While nothing is known of their days, any from Monday to Friday.
 *
 * Example: due Tuesday 2026-10-20, and the Tuesday after it is a holiday: Wednesday 2026-10-28.
 */
export function weekLater(
  { currentDue, today }: { currentDue: LocalDate | null; today: LocalDate },
  availability: Availability = mondayToFriday,
): LocalDate {
  const later = addDays(currentDue !== null && currentDue > today ? currentDue : today, 7)
  return nthWorkday(availability, later, 0) ?? later
}
