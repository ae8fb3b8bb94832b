import { cadenceAdherence } from '../frequency/cadence-adherence.ts'
import { coveredDays } from '../frequency/covered-days.ts'
import { expectedCount } from '../frequency/expected-count.ts'
import type { Availability } from '../time/available-days.ts'
import { dateOfDay } from '../time/date-of-day.ts'
import { dayNumber, type LocalDate } from '../time/day-number.ts'
import { frameOf, withheld, type Reading, type ReadingTime } from '../readings/reading.ts'
import { mondayOf } from '../time/iso-week.ts'
import { indicator } from './indicator.ts'
import type { PairFacts } from './pair-facts.ts'

export type CadenceAdherenceDetail = {
  cadenceDays: number
  covered: number
  uncovered: number
  held: number
  expected: number
  /** The last uncovered days, at most ten, newest last. */
  uncoveredOn: LocalDate[]
}
export type CadenceAdherenceReading = Reading<number, CadenceAdherenceDetail>

/**
 * Indicator 1: the share of available workdays on which the last 1:1 was recent enough. Needs a cadence and a window in
 * which at least two 1:1s were to be expected. Days from `asOf` on are not judged yet.
 *
 * Example: talks on 7, 15 and 28 September, weekly, four weeks: 17 of 20 days, 0.85; 23, 24 and 25 September uncovered.
 */
export function cadenceAdherenceReading(
  input: Availability &
    ReadingTime & {
      sessions: readonly LocalDate[]
      cadenceDays: number | null
      optedOut?: boolean
    },
): CadenceAdherenceReading {
  const { cadenceDays, asOf } = input
  const frame = frameOf(input, 0)
  if (input.optedOut) return withheld(frame, 'opted_out')
  if (cadenceDays === null) return withheld(frame, 'no_cadence')
  const [from, to] = input.window
  const window = [from, dayNumber(asOf) < dayNumber(to) ? asOf : to] as const
  const facts = { ...input, window, cadenceDays }
  const { available, expected } = expectedCount(facts)
  const { adherence, covered, held } = cadenceAdherence(facts)
  const judged = { ...frame, n: available }
  if (expected === null || adherence === null || expected < 2) {
    return withheld(judged, 'min_data', { have: Math.floor(expected ?? 0), need: 2, unit: 'expectedTalks' })
  }
  const gaps = coveredDays(facts).filter((day) => !day.isCovered)
  const uncoveredOn = gaps.slice(-10).map(({ day }) => dateOfDay(day))
  const uncovered = gaps.length
  const counted = { cadenceDays, covered, uncovered, held, expected, uncoveredOn }
  return { ...judged, value: adherence, detail: counted }
}

/** Card 1. Its picture: the share of covered workdays, week by week. */
export const cadenceAdherenceIndicator = indicator<'cadenceAdherence', CadenceAdherenceReading>({
  id: 'cadenceAdherence',
  of: 'pair',
  place: 'first',
  read: (facts) => cadenceAdherenceReading(judgedDays(facts)),
  picture: (facts) => {
    const weeks = Map.groupBy(coveredDays(judgedDays(facts)), ({ day }) => mondayOf(dateOfDay(day)))
    const shareOf = (days: { isCovered: boolean }[]) => days.filter(({ isCovered }) => isCovered).length / days.length
    return { kind: 'shares', points: [...weeks].map(([on, days]) => ({ on, value: shareOf(days) })) }
  },
})

/** Before the calendar was read there is nothing to judge: no day, rather than ninety days without a 1:1. */
function judgedDays({ availability, rhythm, cadenceDays, window, asOf }: PairFacts) {
  const judged = rhythm === undefined ? ([asOf, asOf] as const) : window
  return { ...availability, sessions: rhythm?.contactDays ?? [], cadenceDays, window: judged, asOf }
}
