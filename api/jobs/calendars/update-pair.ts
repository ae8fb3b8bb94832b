import { isAdHocHeld } from '#domain/sessions/contact-days'
import { calendarMeetings } from '#domain/ledger/calendar-meetings'
import { followedSeries, inheritWords } from '#domain/ledger/followed-series'
import type { ManagerCalendar } from '#domain/ledger/manager-calendar'
import type { ObservedEvent } from '#domain/ledger/observed-event'
import { counting } from '#domain/ledger/occurrence'
import { readPair } from '#domain/ledger/read-pair'
import { isSameFacts } from '#domain/same-facts'
import { agreedPromises } from '#domain/commitments/promise-facts'
import { pairIdOf } from '#domain/pair'
import type { LocalDate } from '#domain/time/day-number'
import { localDate } from '#domain/time/local-date'
import type { PairOutline } from '../../ports/pair-outlines.ts'
import type { Footing } from '../../ports/people-store.ts'
import type { JobPorts } from '../job-ports.ts'
import type { PairSight } from './pair-sight.ts'
import { keepBlockFacts } from './keep-block-facts.ts'
import { keepLists } from './keep-lists.ts'
import { ledgerFrom, pairReading } from './pair-reading.ts'
import { pairRhythm } from './pair-rhythm.ts'
import { goneEntries, quietUntil } from './quiet/quiet-until.ts'

export type PairPorts = Pick<JobPorts, 'people' | 'outlines' | 'ledger' | 'overview' | 'blockFacts' | 'holidays'>

/**
 * What a reading left of a pair, as far as the next one may go by it. `mayLeave`: nothing of it changes when the entries that
 * are `leaving` go out of sight.
 */
export type PairLeft = Pick<Footing, 'version' | 'until' | 'gone'> & { mayLeave: boolean }

const mostTries = 5

/**
 * Brings one pair up to date: ledger, rhythm, both overview rows, block facts. Everything is worked out anew from what
 * is stored and what was read, and every write replaces, so after a crash in the middle the same work ends the same.
 * Starts over when somebody corrected the ledger or changed the pair meanwhile. Gives what the next reading may go by.
 */
export async function updatePair(ports: PairPorts, sight: PairSight): Promise<PairLeft> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const left = await updated(ports, { ...sight, isAgain: sight.isAgain || tries > 0 })
    if (left !== undefined) return left
  }
  throw new Error('A pair changed again and again while its calendar was read')
}

async function updated(ports: PairPorts, sight: PairSight): Promise<PairLeft | undefined> {
  const pairId = pairIdOf(sight.manager.oid, sight.report.oid)
  const [outline, ledger] = await Promise.all([
    ports.outlines.outline(pairId),
    ports.ledger.read(pairId, ledgerFrom(sight.window)),
  ])
  const known = pairReading(sight, ledger, outline)
  const all = readPair(known)
  // An earlier time with the same manager stays in the ledger; this one's numbers begin with this one.
  const occurrences = counting(all).filter(({ startAt }) => localDate(startAt, sight.report.zone) >= sight.edge.from)
  const meetingsIn = (calendar: ManagerCalendar) =>
    calendarMeetings(calendar, { ...known, ctx: inheritWords(known.ctx, followedSeries(all)) })
  const rhythm = await pairRhythm(ports, sight, {
    occurrences,
    agreedDays: known.agreedDays ?? null,
    adHocDays: adHocDays(outline),
    meetings: meetingsIn(sight.calendar),
  })
  if (!(await ports.ledger.keep(pairId, ledger, all))) return undefined
  // Facts and lists go first: a mark says of them that they stand there.
  const marks = sight.isAgain ? {} : outline.factMarks
  const factMarks = await keepBlockFacts(ports, {
    ...sight,
    pairId,
    occurrences,
    rhythm,
    promises: agreedOf(outline),
    plan: outline.plan,
    sessions: outline.sessions,
    marks,
  })
  const listed = await keepLists(ports, {
    ...sight,
    pairId,
    outline: { ...outline, rhythm },
    listed: sight.isAgain ? undefined : outline.listed,
  })
  const reading = { directory: directoryFacts(sight), rhythm, factMarks, listed }
  const version = await ports.outlines.keepReading(pairId, outline, reading)
  if (version === undefined) return undefined
  const isSpokenOf = ledger.corrections.length > 0
  return {
    version,
    until: quietUntil({ pairId, ledger: all, outline, rhythm, listed, isSpokenOf, now: sight.now }),
    gone: goneEntries(all, sight.calendar, sight.window.fromAt),
    mayLeave: isSameFacts(rhythm.meetings, meetingsIn(without(sight.calendar, sight.leaving))),
  }
}

function without(calendar: ManagerCalendar, leaving: readonly ObservedEvent[] = []): ManagerCalendar {
  return { ...calendar, entriesWith: (id) => calendar.entriesWith(id).filter((event) => !leaving.includes(event)) }
}

/** What the two agreed on, open and closed. */
function agreedOf({ promises, filedPromises }: PairOutline) {
  return agreedPromises([...promises, ...filedPromises])
}

/** Days of talks that nobody planned, as far as both stand behind them. */
function adHocDays({ sessions, notes }: PairOutline): LocalDate[] {
  const notedBy = (on: string) => new Set(notes.filter(({ sessionOn }) => sessionOn === on).map(({ by }) => by))
  return sessions.filter((session) => isAdHocHeld(session, notedBy(session.on))).map(({ on }) => on)
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
