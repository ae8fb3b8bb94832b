import type { AgreedCadence } from '#domain/cadence'
import { defaults } from '#domain/defaults'
import { recencyState } from '#domain/frequency/recency-state'
import { currentSlot, nextSlot } from '#domain/sessions/meeting-slot'
import type { ListedRhythm } from '#domain/rhythm'
import type { CadenceView, RhythmView } from '#contract/view'
import { availabilityOf } from './availability-of.ts'

type Params = {
  /** Undefined until the calendar was read for the first time. */
  facts: ListedRhythm | undefined
  /** The rhythm the two agreed on, which goes before everything the calendar suggests. */
  agreedCadenceDays: number | null
  now: string
  /** Local date in the pair's zone. */
  today: string
}

/** How often they meet, as of now: dates come from the calendar, states such as "overdue" are computed here. */
export function showRhythm({ facts, agreedCadenceDays, now, today }: Params): RhythmView {
  const cadence = cadenceOf(facts, agreedCadenceDays)
  const last = facts?.contactDays.findLast((day) => day <= today) ?? null
  const availability = availabilityOf(facts)
  const { daysSince, state } = recencyState({ ...availability, last, asOf: today, cadenceDays: cadence.cadenceDays })
  const planned = facts?.planned ?? []
  return {
    lastHeldOn: last,
    daysSince,
    state,
    ...cadence,
    now: currentSlot(planned, now) ?? null,
    next: nextSlot(planned, now) ?? null,
    isRead: facts !== undefined,
  }
}

/** The agreed rhythm, else what the calendar told, else the organisation's. */
export function cadenceOf(
  facts: ListedRhythm | undefined,
  agreed: number | null,
): Pick<RhythmView, 'cadenceDays' | 'cadenceFrom'> {
  if (agreed !== null) return { cadenceDays: agreed, cadenceFrom: 'pair' }
  if (facts === undefined) return { cadenceDays: defaults.cadence.days, cadenceFrom: 'organisation' }
  return { cadenceDays: facts.cadenceDays, cadenceFrom: facts.cadenceFrom }
}

/** The rhythm in force, where it comes from, and what waits for the other person's yes. */
export function showCadence(
  facts: ListedRhythm | undefined,
  { days: agreed, until, proposed }: AgreedCadence,
): CadenceView {
  const { cadenceDays: days, cadenceFrom: from } = cadenceOf(facts, agreed)
  return { days, from, ...(until === undefined ? {} : { until }), proposed }
}
