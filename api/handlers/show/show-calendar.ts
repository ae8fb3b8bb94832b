import type { CalendarEntryView, CalendarNumbers, OtherView, ReadCalendarOutput } from '#contract/read-calendar'
import { reliability } from '#domain/frequency/reliability'
import { heldSessions } from '#domain/ledger/held-sessions'
import type { ListedEntry } from '#domain/ledger/calendar-list'
import { plannedOutcome } from '#domain/ledger/planned-outcome'
import type { Side } from '#domain/pair'
import type { Look, Looked } from '../../ports/pair-look.ts'
import type { PairRows } from '../../ports/pair-store.ts'
import { cardFacts } from './cards/card-facts.ts'

type Params = { rows: PairRows | undefined; by: Side; now: string; isAsked: boolean }

const nothing: ReadCalendarOutput = {
  state: 'closed',
  entries: [],
  notPeople: [],
  unreadable: 0,
  now: null,
  after: null,
}

/** A look as its reader may see it. Private entries are their owner's, and even they see day and time alone. */
export function showCalendar(looked: Looked | undefined, { rows, by, now, isAsked }: Params): ReadCalendarOutput {
  if (looked === undefined) return nothing
  const other = (id: string): OtherView => ({ key: looked.keyOf(id), name: looked.nameOf(id) })
  const seen = looked.before.entries.filter(({ isPrivate, why }) => !isPrivate || why === null || by === 'manager')
  return {
    state: 'read',
    entries: seen.map((entry) => showEntry(entry, looked, other)).toSorted(latestFirst),
    notPeople: looked.notPeople.map(other),
    unreadable: looked.unreadable,
    now: numbersOf(looked.before, rows, now),
    after: isAsked ? numbersOf(looked.after, rows, now) : null,
  }
}

function showEntry(entry: ListedEntry, { corrections }: Looked, other: (id: string) => OtherView): CalendarEntryView {
  const claimOf = (key: string | undefined) => {
    const said = corrections.flatMap((one) => (one.about === 'series' && one.key === key ? [one.said] : []))
    return said.includes('not_ours') ? 'not_ours' : (said[0] ?? null)
  }
  return {
    key: entry.id,
    series: entry.series ?? null,
    startAt: entry.startAt,
    endAt: entry.endAt,
    status: entry.status,
    why: entry.why,
    others: entry.isPrivate ? [] : entry.others.map(other),
    claim: claimOf(entry.id),
    seriesClaim: [entry.series, ...entry.follows].map(claimOf).find((said) => said !== null) ?? null,
  }
}

/** The numbers of the cards, over what was read: every planned slot that is over. */
function numbersOf({ occurrences, cadence }: Look, rows: PairRows | undefined, now: string): CalendarNumbers | null {
  if (rows === undefined) return null
  const facts = cardFacts(rows, occurrences, now)
  const about = { zone: facts.zone, cadenceDays: cadence.cadenceDays, absences: facts.rhythm?.absences ?? [] }
  const { planned, kept, movedInTime, lost } = reliability({
    occurrences: facts.occurrences.map((one) => plannedOutcome(one, about, facts.availability)),
  })
  const held = new Set(heldSessions(facts.occurrences, facts.zone).map(({ on }) => on))
  return { contactDays: held.size, planned, kept: kept + movedInTime, lost, cadenceDays: cadence.cadenceDays }
}

function latestFirst(one: CalendarEntryView, other: CalendarEntryView): number {
  return one.startAt > other.startAt ? -1 : one.startAt < other.startAt ? 1 : 0
}
