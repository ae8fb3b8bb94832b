import { keptDays } from '../kept-days.ts'
import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import { fadeTraces, tracesKeptFrom } from './fade-traces.ts'
import type { Occurrence } from './occurrence.ts'

/**
 * What may be left of an occurrence on a day: everything at first; without its traces after 30 days, without the mark of
 * an absence after 90, nothing after 400. Counted from the last day it stood on, wherever it was moved.
 *
 * Example: held on 1 September under an absence: from 1 December on nobody reads that somebody was away.
 */
export function fadeOccurrence(occurrence: Occurrence, today: LocalDate): Occurrence | undefined {
  const isPast = (days: number) => lastDay(occurrence) < addDays(today, -days)
  if (isPast(keptDays.ledger)) return undefined
  const faded = fadeTraces(occurrence, tracesKeptFrom(today))
  if (faded.oof === undefined || !isPast(keptDays.absences)) return faded
  const { oof: _, ...rest } = faded
  return rest
}

/** A slot that was moved counts from where it went, one that was brought forward from where it was planned. */
function lastDay({ plannedOn, endAt }: Occurrence): LocalDate {
  const endedOn = endAt.slice(0, 10)
  return endedOn > plannedOn ? endedOn : plannedOn
}
