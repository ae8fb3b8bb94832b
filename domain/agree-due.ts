import { furthestDueDays } from './commitment.ts'
import { nextSlot } from './meeting-slot.ts'
import type { PlannedSlot } from './rhythm.ts'
import { addDays } from './time/add-days.ts'
import { localDate } from './time/local-date.ts'

export type DueDecision = { kind: 'agreed'; due: string | null } | { kind: 'past' } | { kind: 'too-far'; last: string }

/**
 * The first agreed date of a new promise. A given day must be today or later in the pair's zone, and at most two years
 * away. Without one it is the day of the next planned 1:1; with none planned the promise is undated (`null`).
 *
 * Example: written on 1 October 2026, the furthest day is 1 October 2028, 731 days later.
 */
export function agreeDue(asked: {
  due: string | null
  planned: readonly PlannedSlot[]
  zone: string
  now: string
}): DueDecision {
  const { due, planned, zone, now } = asked
  if (due === null) return { kind: 'agreed', due: nextSlot(planned, now)?.on ?? null }
  const today = localDate(now, zone)
  if (due < today) return { kind: 'past' }
  const last = addDays(today, furthestDueDays)
  return due > last ? { kind: 'too-far', last } : { kind: 'agreed', due }
}
