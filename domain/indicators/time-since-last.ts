import { defaults } from '../defaults.ts'
import { cadenceSlot } from '../frequency/cadence-slot.ts'
import { recencyState, type RecencyState } from '../frequency/recency-state.ts'
import { workPattern, type Availability } from '../time/available-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import { daysBetween } from '../time/days-between.ts'
import { nthWorkday } from '../time/nth-workday.ts'
import { workdaysBetween } from '../time/workdays-between.ts'
import { frameOf, withheld, type Reading, type ReadingTime } from '../readings/reading.ts'
import { indicator } from './indicator.ts'

export type TimeSinceLastDetail = {
  /** `null` when the pair has no cadence: the days are known, a judgement is not. */
  state: RecencyState | null
  last: LocalDate | null
  /** The day on which the next 1:1 is, or became, due. */
  dueOn: LocalDate | null
}
export type TimeSinceLastReading = Reading<number, TimeSinceLastDetail>

/**
 * Indicator 2: days since the last 1:1, with its state. A pair that never met shows the days since it began, state
 * `never`, once five workdays have passed; before that it is withheld.
 *
 * Example: last 1:1 on Monday 7 September, weekly, asked on 14 September: 7 days, due since 14 September.
 */
export function timeSinceLastReading(
  input: Availability & ReadingTime & { last: LocalDate | null; cadenceDays: number | null; optedOut?: boolean },
): TimeSinceLastReading {
  if (input.optedOut) return withheld(frameOf(input, 0), 'opted_out')
  if (input.last === null) return neverMet(input)
  const { last, cadenceDays, asOf } = input
  const detail =
    cadenceDays === null
      ? { state: null, last, dueOn: null }
      : { state: recencyState({ ...input, cadenceDays }).state, last, dueOn: dueAfter(input, last, cadenceDays) }
  return { ...frameOf(input, 1), value: daysBetween(last, asOf), detail }
}

function neverMet(input: Availability & ReadingTime): TimeSinceLastReading {
  const frame = frameOf(input, 0)
  const start = input.relation?.[0]
  if (start === undefined) return withheld(frame, 'min_data', { have: 0, need: 1, unit: 'talks' })
  const have = workdaysBetween(input, start, input.asOf)
  const need = defaults.cadence.newPairWorkdays
  if (have < need) return withheld(frame, 'too_early', { have, need, unit: 'workdays' })
  const dueOn = nthWorkday(input, start, need) ?? null
  return { ...frame, value: daysBetween(start, input.asOf), detail: { state: 'never', last: null, dueOn } }
}

function dueAfter(availability: Availability, last: LocalDate, cadenceDays: number): LocalDate | null {
  const { slot } = cadenceSlot({ daysPerWeek: workPattern(availability).length, cadenceDays })
  return nthWorkday(availability, last, slot) ?? null
}

/** Card 2. Its picture: the days from each 1:1 to the next. */
export const timeSinceLastIndicator = indicator<'timeSinceLast', TimeSinceLastReading>({
  id: 'timeSinceLast',
  of: 'pair',
  place: 'first',
  read: ({ availability, rhythm, cadenceDays, window, asOf }) => {
    const last = (rhythm?.contactDays ?? []).findLast((day) => day <= asOf) ?? null
    return timeSinceLastReading({ ...availability, last, cadenceDays, window, asOf })
  },
  picture: ({ rhythm }) => {
    const days = rhythm?.contactDays ?? []
    const points = days.slice(1).map((on, index) => ({ on, value: daysBetween(days[index] ?? on, on) }))
    return { kind: 'bars', points }
  },
})
