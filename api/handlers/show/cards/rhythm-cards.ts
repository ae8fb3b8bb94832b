import { coveredDays } from '#domain/frequency/covered-days'
import { slotFate } from '#domain/frequency/reliability'
import { plannedOutcome } from '#domain/ledger/planned-outcome'
import { taxonomy } from '#domain/quality/topic-weights'
import { cadenceAdherenceReading } from '#domain/readings/cadence-adherence-reading'
import { reliabilityReading } from '#domain/readings/reliability-reading'
import { timeSinceLastReading } from '#domain/readings/time-since-last-reading'
import { topicDiversityReading } from '#domain/readings/topic-diversity-reading'
import { dateOfDay } from '#domain/time/date-of-day'
import { daysBetween } from '#domain/time/days-between'
import { mondayOf } from '#domain/time/iso-week'
import type { CardView } from '#contract/read-cards'
import type { CardFacts } from './card-facts.ts'
import { showCard } from './show-card.ts'

/** Card 1. Its picture: the share of covered workdays, week by week. */
export function cadenceAdherenceCard(facts: CardFacts): CardView {
  const { availability, rhythm, cadenceDays, window, asOf, occurrences } = facts
  const sessions = rhythm?.contactDays ?? []
  // Before the calendar was read there is nothing to judge: no day, rather than ninety days without a 1:1.
  const judged = rhythm === undefined ? ([asOf, asOf] as const) : window
  const tiers = occurrences.flatMap(({ isHeld, tier }) => (isHeld && tier !== undefined ? [tier] : []))
  const input = { ...availability, sessions, cadenceDays, window: judged, asOf, tiers }
  const weeks = Map.groupBy(coveredDays(input), ({ day }) => mondayOf(dateOfDay(day)))
  const points = [...weeks].map(([on, days]) => ({
    on,
    value: days.filter(({ isCovered }) => isCovered).length / days.length,
  }))
  return showCard(cadenceAdherenceReading(input), { points })
}

/** Card 2. Its picture: the days from each 1:1 to the next. */
export function timeSinceLastCard({ availability, rhythm, cadenceDays, window, asOf }: CardFacts): CardView {
  const days = rhythm?.contactDays ?? []
  const last = days.findLast((day) => day <= asOf) ?? null
  const points = days.slice(1).map((on, index) => ({ on, value: daysBetween(days[index] ?? on, on) }))
  return showCard(timeSinceLastReading({ ...availability, last, cadenceDays, window, asOf }), { points })
}

/** Card 3: planned slots alone, so a talk that nobody planned never counts. Its picture: 1 kept or moved in time, 0 not. */
export function reliabilityCard({ availability, rhythm, cadenceDays, occurrences, window, asOf, zone }: CardFacts) {
  const about = { zone, cadenceDays, absences: rhythm?.absences ?? [] }
  const judged = occurrences.map((one) => ({ on: one.plannedOn, outcome: plannedOutcome(one, about, availability) }))
  const points = judged.flatMap(({ on, outcome }) => {
    const fate = slotFate(outcome)
    return fate === 'excused' ? [] : [{ on, value: fate === 'kept' || fate === 'movedInTime' ? 1 : 0 }]
  })
  return showCard(reliabilityReading({ occurrences: judged.map(({ outcome }) => outcome), window, asOf }), { points })
}

/** Card 8, from the tags the two set. Its facts hold the weight of each of the eight topics. */
export function topicDiversityCard({ sessions, window, asOf }: CardFacts): CardView {
  const reading = topicDiversityReading({ sessions: sessions.map(({ tags }) => tags), window, asOf })
  const weights = reading.value === null ? [] : reading.detail.weights
  const facts = Object.fromEntries(taxonomy.map((topic) => [topic, weightOf(weights, topic)]))
  return showCard(reading, { facts: reading.value === null ? {} : facts })
}

function weightOf(weights: readonly { topic: string; weight: number }[], topic: string): number {
  return weights.find((one) => one.topic === topic)?.weight ?? 0
}
