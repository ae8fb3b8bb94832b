import { defaults } from '../defaults.ts'
import type { CommitmentOutcome } from '../follow-through/commitment-outcome.ts'
import { countOutcomes, keptOnTime } from '../follow-through/kept-on-time.ts'
import { rateReading } from './rate-reading.ts'
import { frameOf, withheld, type Reading, type ReadingTime } from './reading.ts'

type Outcomes = Readonly<Record<string, CommitmentOutcome>>
export type PromisesCompleteDetail = {
  owner: 'manager' | 'report'
  onTime: number
  late: number
  overdue: number
  dropped: number
  excused: number
  /** More than a fifth of all due ones was excused: say so beside the rate. */
  isExcusedShareHigh: boolean
  /** Done at all, early or late, as a share of the same number. */
  sayDo: number
  /** The rate if dates count that both agreed to move in time. */
  renegotiated?: { x: number; n: number }
  /** Twenty or more due and every one kept: are the promises too small? */
  isPerfect: boolean
}
export type PromisesCompleteReading = Reading<number, PromisesCompleteDetail>

/**
 * Indicator 4: one side's promises kept by the first agreed date, as a share of those due. Needs five due.
 *
 * Example: 3 on time, 2 late, 1 overdue, 1 dropped: 3 of 7; the interval is wide, so the counts are shown.
 */
export function promisesCompleteReading(
  input: ReadingTime & {
    owner: 'manager' | 'report'
    outcomes: Outcomes
    renegotiatedOutcomes?: Outcomes
    optedOut?: boolean
  },
): PromisesCompleteReading {
  const { due, onTime, sayDo } = keptOnTime(input)
  const frame = frameOf('promisesComplete', input, due)
  if (input.optedOut) return withheld(frame, 'opted_out')
  const { late, overdue, dropped, excused } = countOutcomes(Object.values(input.outcomes))
  const { minDue, excusedWarnShare, sandbagDue } = defaults.commitments
  const detail: PromisesCompleteDetail = {
    owner: input.owner,
    onTime,
    late,
    overdue,
    dropped,
    excused,
    isExcusedShareHigh: excused > excusedWarnShare * (due + excused),
    sayDo: sayDo ?? 0,
    isPerfect: due >= sandbagDue && onTime === due,
    ...renegotiated(input.renegotiatedOutcomes),
  }
  return rateReading({ frame, x: onTime, n: due, need: minDue, unit: 'duePromises', detail })
}

function renegotiated(outcomes: Outcomes | undefined): Pick<PromisesCompleteDetail, 'renegotiated'> {
  if (!outcomes) return {}
  const { onTime, due } = keptOnTime({ outcomes })
  return { renegotiated: { x: onTime, n: due } }
}
