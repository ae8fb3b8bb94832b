import { awaySpans } from '#domain/ledger/away-spans'
import { managerCalendar, type ManagerCalendar } from '#domain/ledger/manager-calendar'
import type { LocalDate } from '#domain/time/day-number'
import type { CalendarRead } from '../../ports/calendar-reader.ts'
import type { PeopleStore, Person, PersonAsManager } from '../../ports/people-store.ts'
import { addressBook, type AddressBook } from './entries/address-book.ts'
import { hashedId } from '../../hashed-id.ts'
import { observedEvents } from './entries/observed-events.ts'
import type { ReadingWindow } from './reading-window.ts'
import { managerOf, type Member } from './team-of.ts'

/** What one manager's calendar tells, before any pair is looked at. */
export type CalendarSight = {
  manager: Person
  skip: Person | undefined
  calendar: ManagerCalendar
  book: AddressBook
  /** When the manager was away. */
  away: readonly [LocalDate, LocalDate][]
  nonHuman: readonly string[]
  /** Ids of those whom the manager named as organising for them. */
  delegates: readonly string[]
  window: ReadingWindow
  now: string
}

type Ports = {
  people: Pick<PeopleStore, 'person' | 'personAt'>
  notPeople: readonly string[]
}

/** A calendar as it was read, made ready for each of the manager's pairs. */
export async function calendarSight(
  ports: Ports,
  read: {
    manager: Person
    around: Pick<PersonAsManager, 'lines' | 'delegates'>
    team: readonly Member[]
    answer: CalendarRead
    window: ReadingWindow
    now: string
  },
): Promise<CalendarSight> {
  const { manager, around, team, answer, window, now } = read
  const reports = team.map(({ report }) => report)
  const { lines, delegates } = around
  const skip = await managerOf(ports, { oid: manager.oid, lines })
  const near = [manager, ...reports, ...(skip ? [skip] : [])]
  const book = addressBook(ports.people, { near, owner: manager, reports, notPeople: ports.notPeople })
  const events = await observedEvents(answer.entries, { owner: manager, reports, book })
  const nonHuman = book.nonHuman()
  const calendar = managerCalendar(events, manager.oid, {
    nonHuman,
    team: near.map(({ oid }) => oid),
    unreadable: answer.unreadable.map(hashedId),
  })
  const away = awaySpans(events, { zone: manager.zone, from: window.from, to: window.to })
  return { manager, skip, calendar, book, away, nonHuman, delegates, window, now }
}
