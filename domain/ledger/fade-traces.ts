import { defaults } from '../defaults.ts'
import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import type { Occurrence } from './occurrence.ts'

/** The first day whose traces are still kept as they are; what ended before it keeps only how sure we are. */
export function tracesKeptFrom(today: LocalDate): LocalDate {
  return addDays(today, -defaults.detection.evidenceKeptDays)
}

/**
 * The occurrence without its traces, if it ended before the day `keptFrom` (in UTC) and was judged. That a panel was
 * opened is a detail of two people's day; thirty days later only how sure it made us is of use.
 *
 * Example: "strong" by a note and an opened panel on 1 October: from 31 October on "strong", and nothing about why.
 */
export function fadeTraces(occurrence: Occurrence, keptFrom: LocalDate): Occurrence {
  const { traces, tier, ...rest } = occurrence
  if (traces === undefined || tier === undefined || occurrence.endAt.slice(0, 10) >= keptFrom) return occurrence
  return { ...rest, fadedTier: tier, tier }
}
