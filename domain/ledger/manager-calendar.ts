import { responseOf } from '../detection/humans-of.ts'
import { findDelegates } from './find-delegates.ts'
import { markOf } from './entry-mark.ts'
import type { ObservedEvent } from './observed-event.ts'
import { spanOf, type Span } from './overlap-share.ts'

/** Time of the owner that is taken by one entry. */
export type TakenTime = Span & { readonly id: string; readonly showAs: string }

/** What is known about the people in a calendar besides what stands in it. */
export type KnownPeople = {
  /** Ids that are no people: rooms, shared mailboxes, bots. */
  readonly nonHuman?: readonly string[]
  /** Who works for the owner, and whom the owner works for: they take part in what they organise. */
  readonly team?: readonly string[]
  /** Entries that are there and could not be read, by id and key. */
  readonly unreadable?: readonly string[]
}

/**
 * One manager's calendar, made ready once and then read for each of their pairs. Everything that does not depend on the
 * report is worked out here: a manager with ten reports would otherwise pay for it ten times.
 */
export type ManagerCalendar = {
  /** Ids and keys of all entries, 1:1 or not. */
  readonly present: ReadonlySet<string>
  readonly unreadable: ReadonlySet<string>
  /** What keeps the owner from being somewhere else. */
  readonly inTheWay: readonly TakenTime[]
  /** Who seems to organise for the owner without taking part. */
  readonly delegates: readonly string[]
  /** The entries a person organises or is invited to, in the calendar's order. Ids are compared without case. */
  entriesWith(id: string): readonly ObservedEvent[]
}

/**
 * Makes a calendar ready to be read.
 *
 * Example: a 1:1 with Ravi, a customer visit and a declined workshop: three are present, one is with Ravi, and the first
 * two are in the way of others.
 */
export function managerCalendar(
  events: readonly ObservedEvent[],
  owner: string,
  { nonHuman = [], team = [], unreadable = [] }: KnownPeople = {},
): ManagerCalendar {
  const byPerson = new Map<string, ObservedEvent[]>()
  for (const event of events) {
    for (const id of peopleIn(event)) {
      const known = byPerson.get(id)
      if (known) known.push(event)
      else byPerson.set(id, [event])
    }
  }
  const others = new Set(nonHuman.map((id) => id.toLowerCase()))
  const inTheWay = events.filter((event) => isInTheWay(event, owner.toLowerCase(), others))
  const marks = events.map(markOf)
  return {
    present: new Set(marks.flatMap(({ id, key }) => [id, key])),
    unreadable: new Set(unreadable),
    inTheWay: inTheWay.map((event) => ({ id: markOf(event).id, showAs: event.showAs, ...spanOf(event) })),
    delegates: findDelegates(events, { owner, nonHuman, team }),
    entriesWith: (id) => byPerson.get(id.toLowerCase()) ?? [],
  }
}

function peopleIn({ organizer, attendees }: ObservedEvent): Set<string> {
  return new Set([organizer.toLowerCase(), ...attendees.map(({ id }) => id.toLowerCase())])
}

/** Another meeting, or time out of the office. A block of one's own (focus, travel, a reminder) is in nobody's way. */
function isInTheWay(event: ObservedEvent, owner: string, nonHuman: ReadonlySet<string>): boolean {
  const isOff = event.cancelled || event.draft || responseOf(event, owner) === 'declined'
  if (isOff) return false
  // A day marked busy from midnight to midnight is a note to oneself more often than a meeting.
  return event.showAs === 'oof' || (event.showAs === 'busy' && !event.allDay && hasOthers(event, owner, nonHuman))
}

function hasOthers({ organizer, attendees }: ObservedEvent, owner: string, nonHuman: ReadonlySet<string>): boolean {
  const isOther = (id: string) => id !== '' && id !== owner && !nonHuman.has(id)
  return (
    isOther(organizer.toLowerCase()) ||
    attendees.some(({ id, type }) => type !== 'resource' && isOther(id.toLowerCase()))
  )
}
