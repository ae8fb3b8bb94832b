import type { ObservedEvent } from './observed-event.ts'

/** For tests: half an hour of mia with ravi, 08:00 UTC, accepted; with a `master` one of a series. */
export function sampleEvent(uid: string, day: string, facts: Partial<ObservedEvent> = {}): ObservedEvent {
  return {
    uid,
    type: facts.master === undefined ? 'singleInstance' : 'occurrence',
    start: `${day}T08:00:00.000Z`,
    end: `${day}T08:30:00.000Z`,
    showAs: 'busy',
    sensitivity: 'normal',
    organizer: 'mia',
    attendees: [{ id: 'ravi', type: 'required', response: 'accepted' }],
    ...facts,
  }
}
