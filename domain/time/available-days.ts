import { dayNumber, type DateWindow, type LocalDate } from './day-number.ts'
import { weekday, type Weekday } from './weekday.ts'

/** When the two people of a pair could have met at all. Dates only: no reason for an absence is ever kept. */
export type Availability = {
  /** The report's working weekdays, 1 = Monday. */
  readonly pattern: readonly Weekday[]
  /** The manager's working weekdays; when both share at least one, only shared days count. */
  readonly managerPattern?: readonly Weekday[] | undefined
  /** Days either person was away: single dates, or `[first, last]` with both days included. */
  readonly absences?: readonly (LocalDate | readonly [LocalDate, LocalDate])[] | undefined
  /** Public holidays at the report's place. */
  readonly holidays?: readonly LocalDate[] | undefined
  /** The span in which this manager leads this report, `[from, to)`; `null` means "until further notice". */
  readonly relation?: readonly [LocalDate, LocalDate | null] | undefined
}

/**
 * The day numbers in a window on which a pair could have met, in order.
 *
 * A day counts when it lies in the shared work pattern and in the relationship, is no holiday, and neither person
 * was away. This is the denominator of every frequency indicator: part-time, leave and holidays stop the clock.
 *
 * Example: 2026-09-07 to 2026-10-05, Monday to Friday, 21 to 25 September away: 15 days (V37).
 */
export function availableDays(availability: Availability, window: DateWindow): number[] {
  const pattern = new Set(workPattern(availability))
  const { from, to } = activeSpan(availability, window)
  const away = awayDays(availability)
  const days: number[] = []
  for (let day = from; day < to; day += 1) if (pattern.has(weekday(day)) && !away.has(day)) days.push(day)
  return days
}

/**
 * The weekdays on which both work; the report's own days when they share none, or when the manager's are unknown.
 *
 * Example: report Monday to Wednesday, manager Tuesday to Friday: Tuesday and Wednesday.
 */
export function workPattern(availability: Pick<Availability, 'pattern' | 'managerPattern'>): Weekday[] {
  const own = [...new Set(availability.pattern)]
  const shared = own.filter((day) => availability.managerPattern?.includes(day))
  return shared.length > 0 ? shared : own
}

function activeSpan({ relation }: Availability, [from, to]: DateWindow): { from: number; to: number } {
  const start = dayNumber(from)
  const end = dayNumber(to)
  return {
    from: relation ? Math.max(start, dayNumber(relation[0])) : start,
    to: relation?.[1] ? Math.min(end, dayNumber(relation[1])) : end,
  }
}

function awayDays({ absences = [], holidays = [] }: Availability): Set<number> {
  const away = new Set(holidays.map(dayNumber))
  for (const absence of absences) {
    const [first, last] = typeof absence === 'string' ? [absence, absence] : absence
    for (let day = dayNumber(first), end = dayNumber(last); day <= end; day += 1) away.add(day)
  }
  return away
}
