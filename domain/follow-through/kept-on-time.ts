import { wilson } from '../statistics/wilson.ts'
import type { CommitmentOutcome } from './commitment-outcome.ts'

/**
 * Percent of promises complete (PPC): kept by the agreed date, as a share of all promises whose outcome is known.
 * `sayDo` forgives lateness: done at all, as a share of the same number. Both from 0 to 1 and `null` when nothing was due.
 *
 * Excused, instant, undated and not yet due promises stay outside.
 * Source: the Last Planner System's standard term, with a Wilson interval.
 *
 * Example: 3 on time, 2 late, 1 overdue, 1 dropped: 3/7 = 0.428571, say-do 5/7 = 0.714286 (V67).
 */
export function keptOnTime({ outcomes }: { outcomes: Readonly<Record<string, CommitmentOutcome>> }) {
  const counts = countOutcomes(Object.values(outcomes))
  const due = counts.on_time + counts.late + counts.overdue + counts.dropped
  const { p, lo, hi } = wilson({ x: counts.on_time, n: due })
  return {
    due,
    onTime: counts.on_time,
    keptOnTime: p,
    lo,
    hi,
    sayDo: due > 0 ? (counts.on_time + counts.late) / due : null,
  }
}

/** How often each outcome occurs; outcomes that do not occur stand there with 0. */
export function countOutcomes(outcomes: readonly CommitmentOutcome[]): Record<CommitmentOutcome, number> {
  const counts = { on_time: 0, late: 0, overdue: 0, dropped: 0, not_due: 0, excused: 0, instant: 0, undated: 0 }
  for (const outcome of outcomes) counts[outcome] += 1
  return counts
}
