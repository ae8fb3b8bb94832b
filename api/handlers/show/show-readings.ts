import { commitmentOutcome } from '#domain/follow-through/commitment-outcome'
import type { Side } from '#domain/pair'
import { judgedCommitment, type AgreedFacts } from '#domain/promise-facts'
import { cadenceAdherenceReading } from '#domain/readings/cadence-adherence-reading'
import { promisesCompleteReading } from '#domain/readings/promises-complete-reading'
import type { RhythmFacts } from '#domain/rhythm'
import { addDays } from '#domain/time/add-days'
import type { PairView, ReadingView } from '#contract/view'
import { availabilityOf } from './availability-of.ts'
import { showReading } from './show-reading.ts'

const windowDays = 91

type Asked = {
  facts: RhythmFacts | undefined
  cadenceDays: number
  /** Every agreed promise the pair still knows of, put away or not. */
  promises: readonly AgreedFacts[]
  zone: string
  today: string
}

/** The pair's indicators over the last thirteen weeks: the same numbers for both, computed when somebody looks. */
export function showReadings({ facts, cadenceDays, promises, zone, today }: Asked): PairView['readings'] {
  const window = [facts?.windowFrom ?? addDays(today, -windowDays), today] as const
  const workdays = availabilityOf(facts)

  function complete(owner: Side): ReadingView {
    const counted = promises.filter((promise) => promise.owner === owner && (promise.due ?? today) >= window[0])
    const outcomes = counted.map((promise) => {
      const commitment = judgedCommitment(promise, zone)
      return [promise.id, commitmentOutcome({ commitment, asOf: today, workdays })] as const
    })
    return showReading(promisesCompleteReading({ owner, outcomes: Object.fromEntries(outcomes), window, asOf: today }))
  }

  const sessions = facts?.contactDays ?? []
  // Before the calendar was read there is nothing to judge: no day, rather than ninety days without a 1:1.
  const judged = facts === undefined ? ([today, today] as const) : window
  const adherence = cadenceAdherenceReading({ ...workdays, sessions, cadenceDays, window: judged, asOf: today })
  return {
    cadenceAdherence: showReading(adherence),
    promisesComplete: { manager: complete('manager'), report: complete('report') },
  }
}
