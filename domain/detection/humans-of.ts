import type { Attendee, CalendarEvent, PairContext } from './calendar-event.ts'

/** Answers of somebody who set a meeting up and never said they come. */
export const merelyOrganises: ReadonlySet<string | undefined> = new Set<string | undefined>([
  undefined,
  'organizer',
  'none',
  'notResponded',
])

/**
 * The people who really take part in an event, as lower-case ids: the organiser and everyone invited, without
 * rooms and shared mailboxes, without delegates who only set the meeting up, and without extra guests who declined.
 *
 * A delegate who accepted takes part. The two people of the pair stay in, whatever they answered.
 *
 * Example: the assistant organises, Mia and Ravi accepted: `{mia, ravi}` (V03).
 */
export function humansOf(event: CalendarEvent, ctx: PairContext): Set<string> {
  const isOneOf = (ids: readonly string[] | undefined, id: string) => ids !== undefined && namesOf(ids).has(id)
  const answers = answersOf(event)
  const humans = new Set<string>()
  for (const id of new Set([event.organizer.toLowerCase(), ...answers.keys()])) {
    // A calendar that names no organiser names nobody.
    if (id === '') continue
    const { response, isResource = false } = answers.get(id) ?? {}
    const isDelegate = isOneOf(ctx.delegates, id) && merelyOrganises.has(response)
    const isOut = isResource || isOneOf(ctx.nonHuman, id) || isDelegate || response === 'declined'
    if (!isOut || id === ctx.manager.toLowerCase() || id === ctx.report.toLowerCase()) humans.add(id)
  }
  return humans
}

/** Lists of ids that were looked into, without case: each is asked about everybody in every entry. */
const namesRead = new WeakMap<readonly string[], ReadonlySet<string>>()

function namesOf(ids: readonly string[]): ReadonlySet<string> {
  const known = namesRead.get(ids)
  if (known) return known
  const names = new Set(ids.map((id) => id.toLowerCase()))
  namesRead.set(ids, names)
  return names
}

type Answers = ReadonlyMap<string, { response: string | undefined; isResource: boolean }>

/** What was read of a list of attendees: each pair of a manager looks at the same entries, several times. */
const answersRead = new WeakMap<readonly Attendee[], Answers>()

/** By lower-case id, read once: a meeting of the whole company has a thousand of them. The strongest word answers. */
function answersOf({ attendees }: CalendarEvent): Answers {
  const known = answersRead.get(attendees)
  if (known) return known
  const answers = new Map<string, { response: string | undefined; isResource: boolean }>()
  for (const attendee of attendees) {
    const id = attendee.id.toLowerCase()
    const response = strongerAnswer(answers.get(id)?.response, attendee.response)
    answers.set(id, { response, isResource: attendee.type === 'resource' || answers.get(id)?.isResource === true })
  }
  answersRead.set(attendees, answers)
  return answers
}

/**
 * What a person answered; nothing when the person is not among the invited. Ids are compared without case. Somebody who
 * stands there twice, under two addresses, said the stronger thing.
 *
 * Example: Ravi by his address: none, by an old one: accepted. He accepted.
 */
export function responseOf(event: Pick<CalendarEvent, 'attendees'>, id: string): string | undefined {
  return event.attendees
    .filter((attendee) => attendee.id.toLowerCase() === id)
    .map(({ response }) => response)
    .reduce(strongerAnswer, undefined)
}

const weakestFirst = ['none', 'notResponded', 'tentative', 'tentativelyAccepted', 'declined', 'accepted', 'organizer']

/** Of two answers of one person the stronger: a yes above a no, a no above "perhaps" and silence. */
function strongerAnswer(one: string | undefined, other: string | undefined): string | undefined {
  const strength = (answer: string | undefined) => (answer === undefined ? -1 : weakestFirst.indexOf(answer))
  return one === undefined || strength(other) > strength(one) ? other : one
}
