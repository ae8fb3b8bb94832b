import { recencyState } from '#domain/frequency/recency-state'
import { localDate } from '#domain/time/local-date'
import type { Digest, DigestDue } from '../../ports/digest-writer.ts'
import type { FiguresChoice } from '../../ports/figures-choice.ts'
import type { OverviewRow } from '../../ports/overview-store.ts'
import { hasLeft } from '../../people/has-left.ts'

/** `weeks`: the rhythm of the two, which a reminder names. */
type Due = { pair: DigestDue; weeks: number }

/**
 * What a digest says of the pairs that its reader leads and that wait: one of them as a reminder, the others in a list. The
 * reminder is the longest wait beyond the rhythm with nothing planned. A pair that meets in these days needs no word, and
 * neither does one that one of the two took out of figures and reminders.
 */
export async function waitingPairs(
  { figures }: { figures: FiguresChoice },
  rows: readonly OverviewRow[],
  { now, meetsSoon }: { now: string; meetsSoon: ReadonlySet<string> },
): Promise<{ nudge: Digest['nudge']; due: DigestDue[] }> {
  const waiting: Due[] = []
  for (const one of findDue(rows, now))
    if (!meetsSoon.has(one.pair.pairId) && !(await hasLeft(figures, one.pair.pairId))) waiting.push(one)
  const urged = waiting.find(({ pair }) => pair.isOverdue && pair.plannedOn === null)
  return { nudge: urged && nudgeOf(urged), due: waiting.filter((one) => one !== urged).map(({ pair }) => pair) }
}

function nudgeOf({ pair: { with: name, pairId, days }, weeks }: Due): Digest['nudge'] {
  return { with: name, pairId, days, weeks }
}

/** The pairs led by this person whose rhythm asks for a 1:1 by now, the longest wait first. */
export function findDue(rows: readonly OverviewRow[], now: string): Due[] {
  const waiting = rows.flatMap((row): Due[] => {
    const facts = row.rhythm
    if (row.you !== 'manager' || !facts) return []
    const { workdays: pattern, absences, holidays, relation, cadenceDays, planned } = facts
    const asOf = localDate(now, facts.zone)
    const last = facts.contactDays.at(-1) ?? null
    const { state, daysSince } = recencyState({ pattern, absences, holidays, relation, last, asOf, cadenceDays })
    if (daysSince === null || state === 'on_track' || state === 'never') return []
    const plannedOn = planned.find(({ startAt }) => startAt > now)?.on ?? null
    const isOverdue = state !== 'due'
    const pair = { with: row.other.displayName, pairId: row.pairId, days: daysSince, isOverdue, plannedOn }
    return [{ pair, weeks: Math.round(cadenceDays / 7) }]
  })
  return waiting.toSorted((one, other) => other.pair.days - one.pair.days)
}
