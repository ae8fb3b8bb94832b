import { humansOf } from '#domain/detection/humans-of'
import { lookedBackTo } from '#domain/ledger/block-fact-of'
import { ledgerWindow } from '#domain/ledger/ledger-window'
import type { ObservedEvent } from '#domain/ledger/observed-event'
import { spanOf } from '#domain/ledger/overlap-share'
import { blockOf, lastCompleteBlock } from '#domain/time/block'
import { localDate } from '#domain/time/local-date'
import { hashedId } from '../../../hashed-id.ts'
import type { Holidays } from '../../../ports/holidays.ts'
import { ledgerFrom } from '../pair-reading.ts'
import { absencesOf } from '../pair-rhythm.ts'
import type { PairSight } from '../pair-sight.ts'
import type { Member } from '../team-of.ts'
import { programMark } from './program-mark.ts'

/** One manager's calendar as it was read, and what of the releases decides about block facts. */
export type Seen = Omit<PairSight, 'report' | 'edge' | 'isAgain' | 'confirmedAt' | 'leaving'>

/** What a pair stands on tonight, and what it will once the entries that are `leaving` are out of sight. */
export type Basis = { basis: string; leaving: readonly ObservedEvent[]; later: { basis: string; from: string } }

/**
 * All that a reading of a pair stands on besides the pair's own record, its ledger and what time alone changes, as one mark:
 * the people, the reporting line, the entries of the two with nobody else and what lies beside each of them, absences,
 * holidays, blocks, and the program itself. What changes in a calendar without touching any of it, changes nothing of the
 * pair: a meeting of more than two comes into sight and leaves it, and that a third joins the two takes one of theirs away.
 *
 * Entries are marked once per manager, as many of them are with several reports.
 */
export function basisIn(seen: Seen, holidays: Holidays): (member: Member) => Promise<Basis> {
  const ofAll = ofManager(seen)
  const delegates = [...seen.delegates, ...seen.calendar.delegates]
  const people = { manager: seen.manager.oid, nonHuman: seen.nonHuman, delegates }
  const markOf = entryMarks(seen.calendar, people)
  return async ({ report, edge }) => {
    const { days, gap } = await holidays.between(report, seen.window.from, seen.window.to)
    const absences = absencesOf(seen.away, localDate(seen.now, report.zone))
    const ctx = { ...people, report: report.oid, tz: report.zone, relation: [edge.from, edge.to] as const }
    const entries = seen.calendar.entriesWith(report.oid).filter((event) => humansOf(event, ctx).size <= 2)
    const others = hashedId(JSON.stringify([ofAll, report, edge, absences, days, gap]))
    const basisOf = (some: readonly ObservedEvent[]) => hashedId([others, ...some.map(markOf)].join(' '))
    const leaving = ofFirstDay(entries)
    const from = leaving.map(({ end }) => end).reduce((one, other) => (other > one ? other : one), '')
    const later = { basis: basisOf(entries.filter((event) => !leaving.includes(event))), from }
    return { basis: basisOf(entries), leaving, later }
  }
}

/** What is read of a calendar begins a day later each night, and an entry leaves it with the day on which it ends. */
function ofFirstDay(entries: readonly ObservedEvent[]): ObservedEvent[] {
  const days = entries.map(({ end }) => end.slice(0, 10)).toSorted((one, other) => (one < other ? -1 : 1))
  return entries.filter(({ end }) => end.slice(0, 10) === days[0])
}

function ofManager({ manager, skip, calendar, released, window, now }: Seen): string {
  const today = localDate(now, 'UTC')
  const blocks = [lastCompleteBlock(today), blockOf(today)].map(({ name, to }) =>
    released.has(name) ? [name] : [name, lookedBackTo(to, window.from)],
  )
  const unreadable = [...calendar.unreadable].toSorted()
  const text = JSON.stringify([manager, skip?.oid, blocks, unreadable, ledgerWindow(ledgerFrom(window)), programMark()])
  return hashedId(text)
}

/** An entry, what is in its way, and who in it is no person or organises for the manager. */
function entryMarks(
  calendar: Seen['calendar'],
  { nonHuman, delegates }: Record<'nonHuman' | 'delegates', readonly string[]>,
): (event: ObservedEvent) => string {
  const known = new Map<ObservedEvent, string>()
  const [things, helpers] = [nonHuman, delegates].map((ids) => new Set(ids.map((id) => id.toLowerCase())))
  function marked(event: ObservedEvent): string {
    const { start, end } = spanOf(event)
    const own = event.id ?? event.uid
    const beside = calendar.inTheWay.filter((one) => one.start < end && one.end > start && one.id !== own)
    const people = [event.organizer, ...event.attendees.map(({ id }) => id)].map((id) => id.toLowerCase())
    const kinds = people.map((id) => (things?.has(id) ? 'thing' : helpers?.has(id) ? 'helper' : ''))
    return hashedId(JSON.stringify([event, beside, kinds]))
  }
  return (event) => {
    const mark = known.get(event) ?? marked(event)
    known.set(event, mark)
    return mark
  }
}
