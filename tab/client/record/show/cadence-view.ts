import type { CadenceView, PairView } from '#contract/view'
import type { AgreedCadence } from '#domain/cadence'

/** The rhythm of a record as the screens show it. */
export function shownCadence({ cadence, rhythm }: PairView): CadenceView {
  return cadence ?? { days: rhythm.cadenceDays, from: rhythm.cadenceFrom, proposed: null }
}

/** The same as the rules of the record look at it: a rhythm that only the calendar suggests is not agreed. */
export function toCadence({ days, from, until, proposed }: CadenceView): AgreedCadence {
  return { days: from === 'pair' ? days : null, ...(until && { until }), proposed }
}

/** And back: where nothing is agreed, what is known of the calendar holds as before. */
export function toCadenceView({ days: agreed, until, proposed }: AgreedCadence, known: CadenceView): CadenceView {
  const { days, from } = known
  const now = agreed === null ? { days, from } : ({ days: agreed, from: 'pair' } as const)
  return { ...now, ...(until && { until }), proposed }
}
