import type { CalendarEvent, PairContext } from './classify-event.ts'

/** Somebody (or something) invited. `response` is the calendar's word; a missing one means "has not answered". */
export type Attendee = {
  readonly id: string
  readonly type?: string | undefined
  readonly response?: string | undefined
}

const merelyOrganises = new Set<string | undefined>([undefined, 'organizer', 'none', 'notResponded'])

/**
 * The people who really take part in an event, as lower-case ids: the organiser and everyone invited, without
 * rooms and shared mailboxes, without delegates who only set the meeting up, and without extra guests who declined.
 *
 * A delegate who accepted takes part. The two people of the pair stay in, whatever they answered.
 *
 * Example: the assistant organises, Mia and Ravi accepted: `{mia, ravi}` (V03).
 */
export function humansOf(event: CalendarEvent, ctx: PairContext): Set<string> {
  const pair = new Set([ctx.manager.toLowerCase(), ctx.report.toLowerCase()])
  const nonHuman = new Set(ctx.nonHuman?.map((id) => id.toLowerCase()))
  const delegates = new Set(ctx.delegates?.map((id) => id.toLowerCase()))
  const resources = new Set(event.attendees.filter((a) => a.type === 'resource').map((a) => a.id.toLowerCase()))
  const ids = new Set([event.organizer.toLowerCase(), ...event.attendees.map((attendee) => attendee.id.toLowerCase())])
  return new Set(
    [...ids].filter((id) => {
      if (pair.has(id)) return true
      const response = responseOf(event, id)
      if (resources.has(id) || nonHuman.has(id)) return false
      if (delegates.has(id) && merelyOrganises.has(response)) return false
      return response !== 'declined'
    }),
  )
}

/** What a person answered; nothing when the person is not among the invited. Ids are compared without case. */
export function responseOf(event: Pick<CalendarEvent, 'attendees'>, id: string): string | undefined {
  return event.attendees.find((attendee) => attendee.id.toLowerCase() === id)?.response
}
