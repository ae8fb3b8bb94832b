import { defaults } from '../defaults.ts'
import type { RhythmFacts } from '../rhythm.ts'
import type { LocalDate } from '../time/day-number.ts'
import type { Occurrence } from './occurrence.ts'
import { seriesCadence } from './series-cadence.ts'
import { usualGap } from './usual-gap.ts'

/**
 * The pair's rhythm and where it comes from: what they agreed on, else their recurring series, else the gaps between
 * past talks, else the organisation's.
 *
 * Example: nothing agreed, no series, talks every 13 to 15 days: 14, from the gaps.
 */
export function chooseCadence(known: {
  agreedDays: number | null
  occurrences: readonly Occurrence[]
  contactDays: readonly LocalDate[]
  now: string
}): Pick<RhythmFacts, 'cadenceDays' | 'cadenceFrom'> {
  if (known.agreedDays !== null) return { cadenceDays: known.agreedDays, cadenceFrom: 'pair' }
  const bySeries = seriesCadence(known.occurrences, known.now)
  if (bySeries !== null) return { cadenceDays: bySeries, cadenceFrom: 'series' }
  const byGaps = usualGap(known.contactDays)
  if (byGaps !== null) return { cadenceDays: byGaps, cadenceFrom: 'gaps' }
  return { cadenceDays: defaults.cadence.days, cadenceFrom: 'organisation' }
}
