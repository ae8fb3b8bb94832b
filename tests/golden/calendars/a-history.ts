import fc from 'fast-check'
import type { PairContext } from '../../../domain/detection/calendar-event.ts'
import { heldSessions } from '../../../domain/ledger/held-sessions.ts'
import { managerCalendar } from '../../../domain/ledger/manager-calendar.ts'
import type { ObservedEvent } from '../../../domain/ledger/observed-event.ts'
import { counting, type Occurrence } from '../../../domain/ledger/occurrence.ts'
import { plannedOutcome } from '../../../domain/ledger/planned-outcome.ts'
import { readPair } from '../../../domain/ledger/read-pair.ts'
import { reliability } from '../../../domain/frequency/reliability.ts'
import { addDays } from '../../../domain/time/add-days.ts'
import type { Weekday } from '../../../domain/time/weekday.ts'

/** One talk as the two keep it, whatever the calendar makes of it. */
export type Talk = { on: string; hour: number }
/** The entries as they stand on a day. */
export type Calendar = (on: string) => ObservedEvent[]
/** How two people keep their series, when it is read, and when they change something. */
export type History = { talks: Talk[]; nights: string[]; changedOn: string; every: number; isReports: boolean }

const first = '2026-08-03'
const weekdays = [1, 2, 3, 4, 5] as const satisfies Weekday[]

/** A weekly or fortnightly series of some weekday and hour, read on four to six nights, changed before one of them. */
export const histories: fc.Arbitrary<History> = fc
  .record({
    weekday: fc.integer({ min: 0, max: 4 }),
    every: fc.constantFrom(7, 14),
    hour: fc.integer({ min: 8, max: 15 }),
    gaps: fc.array(fc.integer({ min: 1, max: 16 }), { minLength: 3, maxLength: 5 }),
    change: fc.nat(),
    isReports: fc.boolean(),
  })
  .map(({ weekday, every, hour, gaps, change, isReports }) => {
    const talks = Array.from({ length: Math.ceil(200 / every) }, (_, n) => ({
      on: addDays(first, weekday + n * every),
      hour,
    }))
    const nights = gaps.reduce((all, gap) => [...all, addDays(all.at(-1) ?? first, gap)], [addDays(first, 42)])
    const changedOn = nights[1 + (change % (nights.length - 1))] ?? first
    return { talks, nights, changedOn, every, isReports }
  })

export function entryOf({ on, hour }: Talk, master: string, facts: Partial<ObservedEvent> = {}): ObservedEvent {
  const at = (minutes: string) => `${on}T${String(hour).padStart(2, '0')}:${minutes}:00.000Z`
  const id = `${master} ${on}`
  return {
    uid: `uid ${id}`,
    id,
    key: `key ${id} ${hour}`,
    master,
    type: 'occurrence',
    start: at('00'),
    end: at('30'),
    originalStart: at('00'),
    showAs: 'busy',
    sensitivity: 'normal',
    organizer: 'mia',
    attendees: [{ id: 'ravi', type: 'required', response: 'accepted' }],
    ...facts,
  }
}

const pair: PairContext = { manager: 'mia', report: 'ravi', tz: 'UTC', relation: ['2026-01-01', null] }

export type Said = { pinned?: string[]; unpinned?: string[] }

/** The ledger after the nights of a history, each read at two in the morning from 91 days back to 28 ahead. */
export function ledgerAfter(
  { nights }: Pick<History, 'nights'>,
  calendar: Calendar,
  { said = () => ({}), before = [] }: { said?: (on: string) => Said; before?: Occurrence[] } = {},
): Occurrence[] {
  let ledger = before
  let readTo: string | undefined
  for (const on of nights) {
    const [from, to] = [`${addDays(on, -91)}T00:00:00.000Z`, `${addDays(on, 29)}T00:00:00.000Z`]
    const events = calendar(on).filter(({ start, end }) => end > from && start < to)
    ledger = readPair({
      calendar: managerCalendar(events, pair.manager),
      ctx: { ...pair, ...said(on) },
      before: ledger,
      traces: { notes: [], commitments: [] },
      said: {},
      from,
      to,
      now: `${on}T02:00:00.000Z`,
      ...(readTo === undefined ? {} : { readTo }),
    })
    readTo = to
  }
  return ledger
}

/** What a ledger says of the two. */
export function numbersOf(ledger: readonly Occurrence[], { nights, every }: History) {
  const now = `${nights.at(-1)}T02:00:00.000Z`
  const facts = { zone: 'UTC', cadenceDays: every, absences: [] }
  const over = counting(ledger).filter(({ endAt }) => endAt <= now)
  const { planned, lost, slipped } = reliability({
    occurrences: over.map((one) => plannedOutcome(one, facts, { pattern: [...weekdays] })),
  })
  return { contactDays: heldSessions(counting(ledger), 'UTC').map(({ on }) => on), planned, lost, slipped }
}
