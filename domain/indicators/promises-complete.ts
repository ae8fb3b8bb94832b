import { defaults } from '../defaults.ts'
import type { CommitmentOutcome } from '../follow-through/commitment-outcome.ts'
import { countOutcomes, keptOnTime } from '../follow-through/kept-on-time.ts'
import { rateReading } from '../readings/rate-reading.ts'
import { frameOf, withheld, type Reading, type ReadingTime } from '../readings/reading.ts'
import { inOrder } from './in-order.ts'
import { indicator } from './indicator.ts'
import { judgedPromises, outcomesOf } from './pair-facts.ts'

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
  const frame = frameOf(input, due)
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

/** Card 4, one per side. Its picture: each promise by its first agreed date, kept on time or not. */
export const promisesCompleteIndicator = indicator<'promisesComplete', PromisesCompleteReading>({
  id: 'promisesComplete',
  of: 'side',
  place: 'first',
  read: (facts, owner) => {
    const { window, asOf } = facts
    const judged = judgedPromises(facts, owner)
    const outcomes = outcomesOf(judged, 'strict')
    const renegotiatedOutcomes = outcomesOf(judged, 'renegotiated')
    return promisesCompleteReading({ owner, outcomes, renegotiatedOutcomes, window, asOf })
  },
  picture: (facts, owner) => {
    const points = judgedPromises(facts, owner).flatMap(({ due, strict }) => {
      const isCounted = strict === 'on_time' || strict === 'late' || strict === 'overdue' || strict === 'dropped'
      return due === null || !isCounted ? [] : [{ on: due, isYes: strict === 'on_time' }]
    })
    return { kind: 'marks', points: inOrder(points) }
  },
})
