import { standsOn } from '#domain/former-access'
import { counting, type Occurrence } from '#domain/ledger/occurrence'
import { type AgreedFacts, agreedPromises } from '#domain/promise-facts'
import type { RhythmFacts } from '#domain/rhythm'
import type { Session } from '#domain/session'
import { addDays } from '#domain/time/add-days'
import type { Availability } from '#domain/time/available-days'
import { localDate } from '#domain/time/local-date'
import type { PairRows } from '../../../ports/pair-store.ts'
import { availabilityOf } from '../availability-of.ts'
import { rhythmNow } from '../rhythm-now.ts'
import { cadenceOf } from '../show-rhythm.ts'

const windowDays = 91

/** Everything the cards are made of: dates and counts, the same for both people. */
export type CardFacts = {
  rhythm: RhythmFacts | undefined
  cadenceDays: number
  availability: Availability
  /** Planned slots of the window that are over. */
  occurrences: readonly Occurrence[]
  promises: readonly AgreedFacts[]
  sessions: readonly Session[]
  zone: string
  window: readonly [from: string, to: string]
  asOf: string
}

/** The first day of what the cards look at: thirteen weeks, or what was read of the calendar. */
export function cardsFrom({ rhythm, pair }: Pick<PairRows, 'rhythm' | 'pair'>, now: string): string {
  return rhythm?.windowFrom ?? addDays(standsOn(pair.relation, localDate(now, pair.zone)), -windowDays)
}

/** As of now, or of the last day of a pair that is over. */
export function cardFacts(rows: PairRows, occurrences: readonly Occurrence[], now: string): CardFacts {
  const { zone, agreedCadenceDays, relation } = rows.pair
  const today = standsOn(relation, localDate(now, zone))
  const rhythm = rhythmNow(rows)
  const from = cardsFrom(rows, now)
  return {
    rhythm,
    cadenceDays: cadenceOf(rhythm, agreedCadenceDays).cadenceDays,
    availability: { ...availabilityOf(rhythm), relation: rhythm?.relation ?? rows.pair.relation },
    occurrences: counting(occurrences).filter(({ plannedOn, endAt }) => plannedOn >= from && endAt <= now),
    promises: agreedPromises([...rows.commitments.map(({ line }) => line), ...rows.filedPromises]),
    sessions: [...rows.sessions.map(({ line }) => line), ...rows.filedSessions].filter(({ on }) => on >= from),
    zone,
    window: [from, today],
    asOf: today,
  }
}
