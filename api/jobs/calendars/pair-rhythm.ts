import { chooseCadence } from '#domain/ledger/choose-cadence'
import { heldSessions } from '#domain/ledger/held-sessions'
import type { Occurrence } from '#domain/ledger/occurrence'
import type { CalendarMeeting, RhythmFacts } from '#domain/rhythm'
import { addDays } from '#domain/time/add-days'
import { workPattern } from '#domain/time/available-days'
import type { LocalDate } from '#domain/time/day-number'
import { localDate } from '#domain/time/local-date'
import type { JobPorts } from '../job-ports.ts'
import type { PairSight } from './pair-sight.ts'

/** Absences are kept for 90 days. */
const absenceDays = 90

/** The pair's rhythm as dates and counts, ready to be read by whoever opens the pair. */
export async function pairRhythm(
  { holidays }: Pick<JobPorts, 'holidays'>,
  { manager, report, edge, away, window, now }: PairSight,
  {
    occurrences,
    agreedDays,
    adHocDays,
    meetings,
  }: {
    occurrences: readonly Occurrence[]
    agreedDays: number | null
    adHocDays: readonly LocalDate[]
    meetings: CalendarMeeting[]
  },
): Promise<RhythmFacts> {
  const today = localDate(now, report.zone)
  const planned = heldSessions(occurrences, report.zone).map(({ on }) => on)
  const adHoc = adHocDays.filter((on) => on >= window.from && on <= today)
  const contactDays = [...new Set([...planned, ...adHoc])].toSorted()
  const { days, gap } = await holidays.between(report, window.from, window.to)
  return {
    readAt: now,
    zone: report.zone,
    contactDays,
    planned: plannedSlots(occurrences, report.zone, now),
    ...chooseCadence({ agreedDays, occurrences, contactDays, now }),
    workdays: workPattern({ pattern: report.workdays, managerPattern: manager.workdays }),
    absences: absencesOf(away, today),
    holidays: days,
    ...(gap === undefined ? {} : { holidaysGap: gap }),
    relation: [edge.from, edge.to],
    windowFrom: window.from,
    meetings,
  }
}

/** What is kept of the times a manager was away. */
export function absencesOf(
  away: readonly [LocalDate, LocalDate][],
  today: LocalDate,
): [from: LocalDate, to: LocalDate][] {
  const oldest = addDays(today, -absenceDays)
  return away.filter(([, last]) => last >= oldest).map(([first, last]) => [first < oldest ? oldest : first, last])
}

function plannedSlots(occurrences: readonly Occurrence[], zone: string, now: string): RhythmFacts['planned'] {
  return occurrences
    .filter(({ status, endAt }) => status === 'scheduled' && endAt > now)
    .map(({ startAt, endAt }) => ({ startAt, endAt, on: localDate(startAt, zone) }))
    .toSorted((one, other) => (one.startAt < other.startAt ? -1 : 1))
}
