import { recencyState } from '#domain/frequency/recency-state'
import { localDate } from '#domain/time/local-date'
import type { Digest } from '../../ports/digest-writer.ts'
import type { OverviewRow } from '../../ports/overview-store.ts'

/** The pairs led by this person that wait beyond their rhythm with nothing planned, the longest wait first. */
export function findNudges(rows: readonly OverviewRow[], now: string): NonNullable<Digest['nudge']>[] {
  const waiting = rows.flatMap((row) => {
    const facts = row.rhythm
    if (row.you !== 'manager' || !facts || facts.planned.length > 0) return []
    const { workdays: pattern, absences, holidays, relation, cadenceDays } = facts
    const asOf = localDate(now, facts.zone)
    const last = facts.contactDays.at(-1) ?? null
    const { state, daysSince } = recencyState({ pattern, absences, holidays, relation, last, asOf, cadenceDays })
    if (daysSince === null || (state !== 'overdue' && state !== 'lapsed')) return []
    return [{ with: row.other.displayName, pairId: row.pairId, days: daysSince, weeks: Math.round(cadenceDays / 7) }]
  })
  return waiting.toSorted((one, other) => other.days - one.days)
}
