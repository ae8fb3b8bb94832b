import { dayNumber, type LocalDate } from '../time/day-number.ts'

export type NextStepSession = {
  readonly date: LocalDate
  readonly commitments: readonly { readonly due?: LocalDate | null; readonly resolved?: LocalDate | null }[]
}

/**
 * Are the next steps of a talk done when the two meet again? Of the commitments that were due by the next held session,
 * the share resolved by then. `capture` is the share of sessions from which at least one commitment came.
 *
 * The last session has no next one yet, so its commitments do not count. Shares are `null` when there is nothing to count.
 *
 * Example: due by the next talk were three, resolved by then two: 0.666667; two of three sessions had a next step (V84).
 */
export function nextStepsClosure(input: { sessions: readonly NextStepSession[] }): {
  dueByNext: number
  resolved: number
  closure: number | null
  capture: number | null
} {
  const sessions = input.sessions.toSorted((one, other) => dayNumber(one.date) - dayNumber(other.date))
  let dueByNext = 0
  let resolved = 0
  sessions.slice(1).forEach((next, index) => {
    const due = (sessions[index]?.commitments ?? []).filter((commitment) => isBy(commitment.due, next.date))
    dueByNext += due.length
    resolved += due.filter((commitment) => isBy(commitment.resolved, next.date)).length
  })
  const captured = sessions.filter(({ commitments }) => commitments.length > 0).length
  return {
    dueByNext,
    resolved,
    closure: dueByNext > 0 ? resolved / dueByNext : null,
    capture: sessions.length > 0 ? captured / sessions.length : null,
  }
}

function isBy(date: LocalDate | null | undefined, limit: LocalDate): boolean {
  return date !== undefined && date !== null && dayNumber(date) <= dayNumber(limit)
}
