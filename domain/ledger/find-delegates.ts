import { merelyOrganises, responseOf } from '../detection/humans-of.ts'
import type { ObservedEvent } from './observed-event.ts'

const seriesNeeded = 3
const entriesNeeded = 5

/**
 * Who organises for the owner of a calendar: somebody who sets up three series or five entries in which the owner meets
 * others, and never says that they come themselves. People of the owner's own line are not taken for it: they take part in
 * what they organise. Whoever is wrongly taken, or not, can be named by the owner.
 *
 * Example: Tom organised ten talks of Mia with Ravi and answered none of them: Tom organises for Mia.
 */
export function findDelegates(
  events: readonly ObservedEvent[],
  { owner, nonHuman, team }: { owner: string; nonHuman: readonly string[]; team: readonly string[] },
): string[] {
  const out = new Set([owner, '', ...nonHuman, ...team].map((id) => id.toLowerCase()))
  const byOrganiser = Map.groupBy(
    events.filter((event) => !event.draft),
    ({ organizer }) => organizer.toLowerCase(),
  )
  return [...byOrganiser].flatMap(([id, organised]) => (!out.has(id) && isDelegate(id, organised) ? [id] : []))
}

function isDelegate(id: string, organised: readonly ObservedEvent[]): boolean {
  const forOwner = organised.filter((event) => merelyOrganises.has(responseOf(event, id)) && hasGuest(event, id))
  const series = new Set(forOwner.flatMap(({ master }) => master ?? []))
  return series.size >= seriesNeeded || forOwner.length >= entriesNeeded
}

/** Their own 1:1 with the owner is no meeting that they set up for the owner; the owner's team are guests like others. */
function hasGuest({ attendees }: ObservedEvent, organiser: string): boolean {
  const people = new Set(attendees.filter(({ type }) => type !== 'resource').map(({ id }) => id.toLowerCase()))
  people.delete(organiser)
  return people.size >= 2
}
