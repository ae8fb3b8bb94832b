import { heardOf } from '#domain/sessions/contact-days'
import type { Statement } from '#domain/detection/held-confidence'
import { agreedCadence } from '#domain/cadence'
import type { PairReading } from '#domain/ledger/read-pair'
import { addDays } from '#domain/time/add-days'
import { workPattern } from '#domain/time/available-days'
import type { LocalDate } from '#domain/time/day-number'
import { localDate } from '#domain/time/local-date'
import type { Weekday } from '#domain/time/weekday'
import type { Correction, Ledger } from '../../ports/ledger-store.ts'
import type { PairOutline } from '../../ports/pair-outlines.ts'
import type { CalendarSight } from './calendar-sight.ts'
import { hashedId } from '../../hashed-id.ts'
import { readingWindow, type ReadingWindow } from './reading-window.ts'
import type { Member } from './team-of.ts'

/** What took place just before the window says that a talk beside it, seen only now, is the same one. */
const besideDays = 21

/** From which day on a reading needs the ledger. */
export function ledgerFrom({ from }: ReadingWindow): LocalDate {
  return addDays(from, -besideDays)
}

/** Everything one pair's ledger is worked out from: the calendar, what is kept, and what the two said. */
export function pairReading(
  sight: Omit<CalendarSight, 'book'> & Member & { confirmedAt?: string },
  ledger: Ledger,
  outline: PairOutline,
): PairReading {
  const { manager, report, edge, skip, calendar, nonHuman, window, now } = sight
  const series = ledger.corrections.filter(({ about }) => about === 'series')
  const keysOf = (said: Correction['said']) => series.filter((one) => one.said === said).map(({ key }) => key)
  const marked = markedPeople(sight, ledger.corrections)
  const ctx = {
    manager: manager.oid,
    report: report.oid,
    tz: report.zone,
    relation: [edge.from, edge.to] as const,
    nonHuman: [...nonHuman, ...marked],
    ...(marked.length > 0 ? { nonHumanUnsaid: nonHuman } : {}),
    delegates: sight.delegates,
    // In a cycle of two the report leads the manager as well, and nobody is their own skip-level.
    skip: skip && skip.oid !== report.oid ? skip.oid : null,
    pinned: keysOf('ours'),
    unpinned: keysOf('not_ours'),
  }
  const traces = {
    notes: outline.notes.map(({ at }) => at),
    commitments: outline.promises.map(({ asked, createdAt }) => asked?.at ?? createdAt),
    agenda: outline.topics.flatMap(({ discussedAt }) => discussedAt ?? []),
    openings: ledger.openings,
  }
  const said = statements(ledger.corrections)
  return {
    calendar,
    saidOn: saidOnDays(outline),
    zone: report.zone,
    ctx,
    before: ledger.occurrences,
    traces,
    said,
    from: window.fromAt,
    to: window.toAt,
    ...(outline.rhythm === undefined ? {} : { readTo: readingWindow(lastRead(outline.rhythm, sight)).toAt }),
    availability: {
      pattern: workPattern({ pattern: report.workdays as Weekday[], managerPattern: manager.workdays as Weekday[] }),
      absences: sight.away,
      holidays: outline.rhythm?.holidays ?? [],
    },
    agreedDays: outline.pair === undefined ? null : agreedCadence(outline.pair, localDate(now, report.zone)).days,
    now,
  }
}

/** A pair that was found unchanged was not read, and is as if it had been. */
function lastRead({ readAt }: { readAt: string }, { confirmedAt = '' }: { confirmedAt?: string }): string {
  return confirmedAt > readAt ? confirmedAt : readAt
}

function statements(corrections: readonly Correction[]): Record<string, Record<string, Statement>> {
  const said: Record<string, Record<string, Statement>> = {}
  for (const one of corrections) {
    if (one.about === 'occurrence') said[one.key] = { ...said[one.key], [one.by]: one.said }
  }
  return said
}

/** What the two say of whole days, by local date: "we did not meet that Thursday" is about every slot of it. */
function saidOnDays({ sessions }: PairOutline): Record<string, Record<string, Statement>> {
  const planned = sessions.filter(({ kind }) => kind === 'planned')
  return Object.fromEntries(planned.map((session) => [session.on, heardOf(session)]))
}

/** Ids of those in the report's meetings whom one of the two called no person. */
export function markedPeople(
  { calendar, report }: Pick<CalendarSight, 'calendar'> & Member,
  corrections: readonly Correction[],
): string[] {
  const keys = new Set(corrections.filter(({ about }) => about === 'person').map(({ key }) => key))
  if (keys.size === 0) return []
  const ids = calendar
    .entriesWith(report.oid)
    .flatMap(({ organizer, attendees }) => [organizer, ...attendees.map(({ id }) => id)])
  return [...new Set(ids)].filter((id) => keys.has(hashedId(id)))
}
