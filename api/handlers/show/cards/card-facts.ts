import { agreedCadence } from '#domain/cadence'
import { standsOn } from '#domain/people/former-access'
import type { PairFacts } from '#domain/indicators/pair-facts'
import { counting, type Occurrence } from '#domain/ledger/occurrence'
import { agreedPromises } from '#domain/commitments/promise-facts'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { PairRows } from '../../../ports/pair-store.ts'
import { availabilityOf } from '../availability-of.ts'
import { rhythmNow } from '../rhythm-now.ts'
import { cadenceOf } from '../show-rhythm.ts'

const windowDays = 91

/**
 * The first day of what the cards look at: thirteen weeks, or what was read of the calendar. A night looks thirteen weeks
 * back from its own day, which is yesterday's by the evening; one that found nothing new of a pair left the first day of an
 * earlier night with it.
 */
export function cardsFrom({ rhythm, pair }: Pick<PairRows, 'rhythm' | 'pair'>, now: string): string {
  const today = standsOn(pair.relation, localDate(now, pair.zone))
  if (rhythm === undefined) return addDays(today, -windowDays)
  const lastNights = addDays(today, -windowDays - 1)
  return rhythm.windowFrom > lastNights ? rhythm.windowFrom : lastNights
}

/** As of now, or of the last day of a pair that is over; from the day that cards look back to, or another first one. */
export function cardFacts(
  rows: PairRows,
  occurrences: readonly Occurrence[],
  now: string,
  from: string = cardsFrom(rows, now),
): PairFacts {
  const { zone, relation } = rows.pair
  const today = standsOn(relation, localDate(now, zone))
  const rhythm = rhythmNow(rows, now)
  return {
    rhythm,
    cadenceDays: cadenceOf(rhythm, agreedCadence(rows.pair, today).days).cadenceDays,
    availability: { ...availabilityOf(rhythm), relation: rhythm?.relation ?? rows.pair.relation },
    occurrences: counting(occurrences).filter(({ plannedOn, endAt }) => plannedOn >= from && endAt <= now),
    promises: agreedPromises([...rows.commitments.map(({ line }) => line), ...rows.filedPromises]),
    sessions: [...rows.sessions.map(({ line }) => line), ...rows.filedSessions].filter(({ on }) => on >= from),
    zone,
    window: [from, today],
    asOf: today,
  }
}
