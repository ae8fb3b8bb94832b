import type { AgreedFacts } from '../commitments/promise-facts.ts'
import type { NextStepSession } from '../quality/next-steps-closure.ts'
import { localDate } from '../time/local-date.ts'

/**
 * The talks of a pair with the promises that came from each: a promise belongs to the latest talk on or before the day it
 * was made. What was promised before the first talk belongs to none.
 *
 * Example: talks on 1 and 15 October, promises made on the 1st, the 3rd and the 15th: two and one.
 */
export function nextStepSessions(
  contactDays: readonly string[],
  promises: readonly AgreedFacts[],
  zone: string,
): NextStepSession[] {
  const days = contactDays.toSorted()
  const made = Map.groupBy(promises, ({ createdAt }) => {
    const on = localDate(createdAt, zone)
    return days.findLast((day) => day <= on)
  })
  return days.map((date) => ({
    date,
    commitments: (made.get(date) ?? []).map(({ due, doneAt, droppedAt }) => {
      const closedAt = doneAt ?? droppedAt
      return { due, resolved: closedAt === undefined ? null : localDate(closedAt, zone) }
    }),
  }))
}
