import { currentSlot } from './meeting-slot.ts'
import type { PlannedSlot } from '../rhythm.ts'
import type { LocalDate } from '../time/day-number.ts'
import { minutesBetween } from '../time/minutes-between.ts'

const afterwardsMinutes = 24 * 60

/**
 * Under which day a note written now is filed: the day of the 1:1 that runs, else of the latest one that ended less
 * than a day ago, else today. So a note finished on the train home, after midnight, stays with its meeting.
 *
 * All days are local dates in the pair's zone; `dayOf` gives that of an instant.
 */
export function sessionDay({
  planned,
  dayOf,
  now,
}: {
  planned: readonly PlannedSlot[]
  dayOf: (instant: string) => LocalDate
  now: string
}): string {
  const running = currentSlot(planned, now)
  if (running) return running.on
  const ended = planned.findLast((slot) => {
    const since = minutesBetween(slot.endAt, now)
    return since >= 0 && since < afterwardsMinutes
  })
  return ended?.on ?? dayOf(now)
}
