import { dayNumber } from '#domain/time/day-number'
import type { CommitmentView } from '#contract/view'
import type { Dates } from './dates.ts'
import { daySeenFrom } from './day-seen-from.ts'

/** A day this close is plain without its month. */
const nearDays = 14

/**
 * The date at the right end of a promise. An overdue one names the first agreed date ("was Tue 13"), however often it
 * was moved; an open one names the day that counts now; one without a date stays empty. `was` is the reader's word for it.
 */
export function promiseDate(
  line: Pick<CommitmentView, 'isOverdue' | 'due' | 'currentDue'>,
  { today, dates, was }: { today: string; dates: Dates; was: (day: string) => string },
): string {
  if (line.isOverdue && line.due !== null) {
    const isNear = dayNumber(today) - dayNumber(line.due) <= nearDays
    return was(isNear ? dates.near(line.due) : daySeenFrom(today, line.due, dates))
  }
  const due = line.currentDue ?? line.due
  return due === null ? '' : daySeenFrom(today, due, dates)
}
