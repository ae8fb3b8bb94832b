import { furthestDueDays } from '../commitment.ts'
import { nextSlot } from '../sessions/meeting-slot.ts'
import type { PlannedSlot } from '../rhythm.ts'
import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'

export type DueDecision = { kind: 'agreed'; due: LocalDate | null } | { kind: 'day-over' | 'day-too-far' }

/**
 * The first agreed date of a new promise. A given day must be today or later in the pair's zone, and at most two years
 * away. Without one it is the day of the next planned 1:1; with none planned the promise is undated (`null`).
 *
 * Example: written on 1 October 2026, the furthest day is 1 October 2028, 731 days later.
 */
export function agreeDue(asked: {
  due: string | null
  planned: readonly PlannedSlot[]
  /** The local date of an instant where the pair is. */
  dayOf: (instant: string) => LocalDate
  now: string
}): DueDecision {
  const { due, planned, dayOf, now } = asked
  if (due === null) return { kind: 'agreed', due: nextSlot(planned, now)?.on ?? null }
  const today = dayOf(now)
  if (due < today) return { kind: 'day-over' }
  return due > addDays(today, furthestDueDays) ? { kind: 'day-too-far' } : { kind: 'agreed', due }
}
