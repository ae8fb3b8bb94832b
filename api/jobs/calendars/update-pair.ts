import { heardOf, isAdHocHeld } from '#domain/contact-days'
import type { ManagerCalendar } from '#domain/ledger/manager-calendar'
import { calendarMeetings } from '#domain/ledger/calendar-meetings'
import { readPair } from '#domain/ledger/read-pair'
import type { Statement } from '#domain/detection/held-confidence'
import { pairIdOf } from '#domain/pair'
import type { LocalDate } from '#domain/time/day-number'
import { localDate } from '#domain/time/local-date'
import type { Correction, Ledger } from '../../ports/ledger-store.ts'
import type { PairOutline } from '../../ports/pair-outlines.ts'
import type { ManagerEdge, Person } from '../../ports/people-store.ts'
import type { JobPorts } from '../job-ports.ts'
import { keepOverview } from '../overview/keep-overview.ts'
import { keepBlockFacts } from './keep-block-facts.ts'
import { pairRhythm } from './pair-rhythm.ts'
import type { ReadingWindow } from './reading-window.ts'

export type PairPorts = Pick<JobPorts, 'people' | 'outlines' | 'ledger' | 'overview' | 'blockFacts' | 'holidays'>

/** What one manager's calendar tells about one pair. */
export type PairSight = {
  manager: Person
  report: Person
  edge: ManagerEdge
  skip: Person | undefined
  calendar: ManagerCalendar
  /** When the manager was away. */
  away: readonly [LocalDate, LocalDate][]
  nonHuman: readonly string[]
  window: ReadingWindow
  /** Blocks that stand released: their facts are gone and stay gone. */
  released: ReadonlySet<string>
  now: string
}

const mostTries = 5

/**
 * Brings one pair up to date: ledger, rhythm, both overview rows, block facts. Everything is worked out anew from what
 * is stored and what was read, and every write replaces, so after a crash in the middle the same work ends the same.
 * Starts over when somebody corrected the ledger or changed the pair meanwhile.
 */
export async function updatePair(ports: PairPorts, sight: PairSight): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) if (await isUpdated(ports, sight)) return
  throw new Error('A pair changed again and again while its calendar was read')
}

async function isUpdated(ports: PairPorts, sight: PairSight): Promise<boolean> {
  const pairId = pairIdOf(sight.manager.oid, sight.report.oid)
  const [outline, ledger] = await Promise.all([
    ports.outlines.outline(pairId),
    ports.ledger.read(pairId, sight.window.from),
  ])
  const reading = toReading(sight, ledger, outline)
  const all = readPair(reading)
  // An earlier time with the same manager stays in the ledger; this one's numbers begin with this one.
  const occurrences = all.filter(({ startAt }) => localDate(startAt, sight.report.zone) >= sight.edge.from)
  const rhythm = await pairRhythm(ports, sight, {
    occurrences,
    agreedDays: outline.pair?.agreedCadenceDays ?? null,
    adHocDays: adHocDays(outline),
    meetings: calendarMeetings(sight.calendar, reading),
  })
  if (!(await ports.ledger.keep(pairId, ledger, all))) return false
  if (!(await ports.outlines.keepReading(pairId, outline, { directory: directoryFacts(sight), rhythm }))) return false
  await Promise.all([
    keepOverview(ports.overview, { ...sight, pairId, outline: { ...outline, rhythm } }),
    keepBlockFacts(ports, { ...sight, pairId, occurrences, rhythm }),
  ])
  return true
}

function toReading(sight: PairSight, ledger: Ledger, outline: PairOutline) {
  const { manager, report, edge, skip, calendar, nonHuman, window, now } = sight
  const series = ledger.corrections.filter(({ about }) => about === 'series')
  const keysOf = (said: Correction['said']) => series.filter((one) => one.said === said).map(({ key }) => key)
  const ctx = {
    manager: manager.oid,
    report: report.oid,
    tz: report.zone,
    relation: [edge.from, edge.to] as const,
    nonHuman,
    // In a cycle of two the report leads the manager as well, and nobody is their own skip-level.
    skip: skip && skip.oid !== report.oid ? skip.oid : null,
    pinned: keysOf('ours'),
    unpinned: keysOf('not_ours'),
  }
  const traces = {
    notes: outline.notes.map(({ at }) => at),
    commitments: outline.promises.map(({ createdAt }) => createdAt),
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
    now,
  }
}

function statements(corrections: readonly Correction[]): Record<string, Record<string, Statement>> {
  const said: Record<string, Record<string, Statement>> = {}
  for (const one of corrections) {
    if (one.about === 'occurrence') said[one.key] = { ...said[one.key], [one.by]: one.said }
  }
  return said
}

/** Days of talks that nobody planned, as far as both stand behind them. */
function adHocDays({ sessions, notes }: PairOutline): LocalDate[] {
  const notedBy = (on: string) => new Set(notes.filter(({ sessionOn }) => sessionOn === on).map(({ by }) => by))
  return sessions.filter((session) => isAdHocHeld(session, notedBy(session.on))).map(({ on }) => on)
}

/** What the two say of whole days, by local date: "we did not meet that Thursday" is about every slot of it. */
function saidOnDays({ sessions }: PairOutline): Record<string, Record<string, Statement>> {
  const planned = sessions.filter(({ kind }) => kind === 'planned')
  return Object.fromEntries(planned.map((session) => [session.on, heardOf(session)]))
}

function directoryFacts({ manager, report, edge }: PairSight) {
  return {
    managerName: manager.displayName,
    reportName: report.displayName,
    managerFirstName: manager.firstName,
    reportFirstName: report.firstName,
    zone: report.zone,
    relation: [edge.from, edge.to] as [string, string | null],
  }
}
