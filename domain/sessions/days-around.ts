import type { PlannedSlot } from '../rhythm.ts'
import { closeWithinDays } from '../session.ts'
import { sessionDay } from './session-day.ts'
import { daysBetween } from '../time/days-between.ts'
import type { LocalDate } from '../time/day-number.ts'

/**
 * Under which session an instant falls, for whoever looks at the session of the day `on` to close it. What is written
 * the day after it, while nobody has another 1:1, still belongs to it: a next step agreed the morning after is one of it.
 *
 * Example: the 1:1 was on the 15th and is closed on the 16th; what was promised at nine on the 16th counts for the 15th,
 * unless a 1:1 is planned on the 16th.
 */
export function daysAround(
  { planned, dayOf }: { planned: readonly PlannedSlot[]; dayOf: (instant: string) => LocalDate },
  { on, today }: { on: LocalDate; today: LocalDate },
): (instant: string) => LocalDate {
  return (instant) => {
    const day = sessionDay({ planned, dayOf, now: instant })
    const isAnother = planned.some((slot) => slot.on === day)
    const isAfter = day > on && daysBetween(on, day) <= closeWithinDays
    return today > on && isAfter && !isAnother ? on : day
  }
}
