import { responseOf } from '../detection/humans-of.ts'
import type { ObservedEvent } from './observed-event.ts'
import { spanOf, type Span } from './overlap-share.ts'

/** Time of the owner that is taken by one entry. */
export type TakenTime = Span & { readonly uid: string; readonly showAs: string }

/**
 * One manager's calendar, made ready once and then read for each of their pairs. Everything that does not depend on the
 * report is worked out here: a manager with ten reports would otherwise pay for it ten times.
 */
export type ManagerCalendar = {
  /** Keys of all entries, 1:1 or not. */
  readonly present: ReadonlySet<string>
  /** What keeps the owner from being somewhere else. */
  readonly inTheWay: readonly TakenTime[]
  /** The entries a person organises or is invited to, in the calendar's order. Ids are compared without case. */
  entriesWith(id: string): readonly ObservedEvent[]
}

/**
 * Makes a calendar ready to be read.
 *
 * Example: a 1:1 with Ravi, a customer visit and a declined workshop: three are present, one is with Ravi, and the first
 * two are in the way of others.
 */
export function managerCalendar(events: readonly ObservedEvent[], owner: string): ManagerCalendar {
  const byPerson = new Map<string, ObservedEvent[]>()
  for (const event of events) {
    for (const id of peopleIn(event)) {
      const known = byPerson.get(id)
      if (known) known.push(event)
      else byPerson.set(id, [event])
    }
  }
  const inTheWay = events.filter((event) => isInTheWay(event, owner.toLowerCase()))
  return {
    present: new Set(events.map(({ uid }) => uid)),
    inTheWay: inTheWay.map((event) => ({ uid: event.uid, showAs: event.showAs, ...spanOf(event) })),
    entriesWith: (id) => byPerson.get(id.toLowerCase()) ?? [],
  }
}

function peopleIn({ organizer, attendees }: ObservedEvent): Set<string> {
  return new Set([organizer.toLowerCase(), ...attendees.map(({ id }) => id.toLowerCase())])
}

function isInTheWay(event: ObservedEvent, owner: string): boolean {
  const isOff = event.cancelled || event.draft || responseOf(event, owner) === 'declined'
  // A day marked busy from midnight to midnight is a note to oneself more often than a meeting.
  return !isOff && (event.showAs === 'oof' || (event.showAs === 'busy' && !event.allDay))
}
