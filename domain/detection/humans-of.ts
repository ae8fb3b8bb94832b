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
  const isOneOf = (ids: readonly string[] | undefined, id: string) => ids?.some((one) => one.toLowerCase() === id)
  const answers = answersOf(event)
  const humans = new Set<string>()
  for (const id of new Set([event.organizer.toLowerCase(), ...answers.keys()])) {
    const { response, isResource = false } = answers.get(id) ?? {}
    const isDelegate = isOneOf(ctx.delegates, id) && merelyOrganises.has(response)
    const isOut = isResource || isOneOf(ctx.nonHuman, id) || isDelegate || response === 'declined'
    if (!isOut || isOneOf([ctx.manager, ctx.report], id)) humans.add(id)
  }
  return humans
}

/** By lower-case id, read once: a meeting of the whole company has a thousand of them. The first entry answers. */
function answersOf({ attendees }: CalendarEvent) {
  const answers = new Map<string, { response: string | undefined; isResource: boolean }>()
  for (const attendee of attendees) {
    const id = attendee.id.toLowerCase()
    const { response } = answers.get(id) ?? attendee
    answers.set(id, { response, isResource: attendee.type === 'resource' || answers.get(id)?.isResource === true })
  }
  return answers
}

/** What a person answered; nothing when the person is not among the invited. Ids are compared without case. */
export function responseOf(event: Pick<CalendarEvent, 'attendees'>, id: string): string | undefined {
  return event.attendees.find((attendee) => attendee.id.toLowerCase() === id)?.response
}
