import { defaults } from '../defaults.ts'
import { reliability, slotFate, type PlannedOutcome } from '../frequency/reliability.ts'
import { rateReading } from '../readings/rate-reading.ts'
import { frameOf, withheld, type Reading, type ReadingTime } from '../readings/reading.ts'
import { plannedOutcome } from '../ledger/planned-outcome.ts'
import { indicator } from './indicator.ts'
import type { PairFacts } from './pair-facts.ts'

export type ReliabilityDetail = {
  kept: number
  movedInTime: number
  slipped: number
  lost: number
  excused: number
  /** Of the lost ones, those called off less than a day ahead. */
  lateCancelled: number
}
export type ReliabilityReading = Reading<number, ReliabilityDetail>

const plannedNeeded = 5

/**
 * Indicator 3: the share of planned 1:1s that took place as planned or were moved in time. Needs five planned ones.
 *
 * Example: 6 kept, 2 moved in time, 1 slipped, 1 lost, 1 excused: 0.8 of 10.
 */
export function reliabilityReading(
  input: ReadingTime & { occurrences: readonly PlannedOutcome[]; optedOut?: boolean },
): ReliabilityReading {
  const { planned, kept, movedInTime, slipped, lost, excused } = reliability(input)
  const frame = frameOf(input, planned)
  if (input.optedOut) return withheld(frame, 'opted_out')
  const lateCancelled = input.occurrences.filter(isLateCancelled).length
  const detail = { kept, movedInTime, slipped, lost, excused, lateCancelled }
  return rateReading({ frame, x: kept + movedInTime, n: planned, need: plannedNeeded, unit: 'plannedTalks', detail })
}

function isLateCancelled(occurrence: PlannedOutcome): boolean {
  const { noticeHours, held } = occurrence
  return !held && slotFate(occurrence) === 'lost' && noticeHours !== undefined && noticeHours < defaults.lateCancelHours
}

/** Card 3: planned slots alone, so a talk that nobody planned never counts. Its picture: kept or moved in time, or not. */
export const reliabilityIndicator = indicator<'reliability', ReliabilityReading>({
  id: 'reliability',
  of: 'pair',
  place: 'more',
  read: (facts) => {
    const { window, asOf } = facts
    return reliabilityReading({ occurrences: judgedSlots(facts).map(({ outcome }) => outcome), window, asOf })
  },
  picture: (facts) => {
    const points = judgedSlots(facts).flatMap(({ on, outcome }) => {
      const fate = slotFate(outcome)
      return fate === 'excused' ? [] : [{ on, isYes: fate === 'kept' || fate === 'movedInTime' }]
    })
    return { kind: 'marks', points }
  },
})

function judgedSlots({ availability, rhythm, cadenceDays, occurrences, zone }: PairFacts) {
  const about = { zone, cadenceDays, absences: rhythm?.absences ?? [] }
  return occurrences.map((one) => ({ on: one.plannedOn, outcome: plannedOutcome(one, about, availability) }))
}
