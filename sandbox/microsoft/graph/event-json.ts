import { hash as sha256 } from 'node:crypto'
import { isoDay, localOf } from '../../organisation/day.ts'
import type { Invitee, Meeting } from '../../organisation/calendar/meeting.ts'
import type { Preferences } from './prefer.ts'

const never = '0001-01-01T00:00:00Z'

/** Fields that hold words people wrote. The product must never ask for them, so the sandbox never gives them. */
export const contentFields: ReadonlySet<string> = new Set([
  'subject',
  'body',
  'bodyPreview',
  'uniqueBody',
  'location',
  'locations',
  'categories',
  'attachments',
  'extensions',
])

/** A meeting as one mailbox holds it, and how the request wants to see it. */
type Copy = { meeting: Meeting; oid: string; tenantId: string; preferences: Preferences }

/** Each is worked out only when it is asked for: a night asks for many million events, and never for all of this. */
const fields = {
  '@odata.etag': ({ meeting, oid }) =>
    `W/"${hash('etag', oid, meeting.key, meeting.startAt, String(meeting.isCancelled)).slice(0, 22)}=="`,
  id: ({ meeting, oid, preferences }) => itemId(meeting.key, oid, preferences),
  changeKey: ({ meeting, oid }) => hash('change', oid, meeting.key, meeting.startAt).slice(0, 22),
  originalStartTimeZone: () => 'UTC',
  originalEndTimeZone: () => 'UTC',
  iCalUId: ({ meeting }) => `040000008200E00074C5B7101A82E008${hash('ical', meeting.key, 'hex').slice(0, 48)}`,
  seriesMasterId: ({ meeting, oid, preferences }) =>
    meeting.seriesKey === null ? null : itemId(meeting.seriesKey, oid, preferences),
  type: ({ meeting }) => {
    if (meeting.seriesKey === null) return 'singleInstance'
    return meeting.originalStartAt === null ? 'occurrence' : 'exception'
  },
  start: ({ meeting, preferences }) => timeOf(meeting.startAt, meeting.isAllDay, preferences),
  end: ({ meeting, preferences }) => timeOf(meeting.endAt, meeting.isAllDay, preferences),
  originalStart: ({ meeting }) =>
    meeting.seriesKey === null
      ? null
      : new Date(meeting.originalStartAt ?? meeting.startAt).toISOString().replace('.000', ''),
  isAllDay: ({ meeting }) => meeting.isAllDay,
  isCancelled: ({ meeting }) => meeting.isCancelled,
  isDraft: ({ meeting }) => meeting.isDraft,
  isOrganizer,
  organizer: ({ meeting: { organiser, isOrganiserHidden } }) =>
    isOrganiserHidden ? null : { emailAddress: { name: organiser.name, address: organiser.address } },
  attendees: (copy) =>
    copy.meeting.invitees.map((invitee) => attendeeJson(invitee, isOrganizer(copy) || invitee.oid === copy.oid)),
  responseStatus: (copy) => {
    if (isOrganizer(copy)) return { response: 'organizer', time: never }
    return statusOf(
      copy.meeting.invitees.find((invitee) => invitee.oid === copy.oid),
      true,
    )
  },
  responseRequested: () => true,
  sensitivity: ({ meeting }) => meeting.sensitivity,
  // A cancelled copy no longer holds its time.
  showAs: ({ meeting }) => (meeting.isCancelled ? 'free' : meeting.showAs),
  importance: () => 'normal',
  hideAttendees: () => false,
  hasAttachments: () => false,
  allowNewTimeProposals: () => true,
  isReminderOn: () => true,
  reminderMinutesBeforeStart: () => 15,
  isOnlineMeeting: ({ meeting }) => meeting.threadId !== null,
  onlineMeetingProvider: ({ meeting }) => (meeting.threadId === null ? 'unknown' : 'teamsForBusiness'),
  onlineMeeting: ({ meeting, tenantId }) =>
    meeting.threadId === null ? null : { joinUrl: joinUrl(meeting.threadId, tenantId, meeting.organiser.oid) },
  onlineMeetingUrl: () => null,
} satisfies Record<string, (copy: Copy) => unknown>

type Field = keyof typeof fields
const allFields = Object.keys(fields) as Field[]

/** Fields that can be selected of an event, without those that hold words people wrote. */
export const eventFields: ReadonlySet<string> = new Set(allFields.filter((name) => !name.startsWith('@')))

/** Writes meetings as a mailbox holds them, with these fields. Outlook always adds the id and the version. */
export function eventWriter(
  names: readonly string[],
  mailbox: Omit<Copy, 'meeting'>,
): (meeting: Meeting) => Record<string, unknown> {
  const chosen = allFields.filter((name) => name === 'id' || name.startsWith('@') || names.includes(name))
  return (meeting) => {
    const copy = { ...mailbox, meeting }
    const event: Record<string, unknown> = {}
    for (const name of chosen) event[name] = fields[name](copy)
    return event
  }
}

function isOrganizer({ meeting, oid }: Copy): boolean {
  return meeting.organiser.oid === oid
}

/** The link that joins a meeting: the thread's id and the organiser are in it. */
export function joinUrl(threadId: string, tenantId: string, organiserOid: string | null): string {
  const context = encodeURIComponent(JSON.stringify({ Tid: tenantId, Oid: organiserOid }))
  return `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(threadId)}/0?context=${context}`
}

/** Only the organiser's copy follows everybody's answers; other copies know their owner's. */
function attendeeJson(invitee: Invitee, isKnown: boolean): object {
  return {
    type: invitee.type,
    status: statusOf(invitee, isKnown),
    emailAddress: { name: invitee.name, address: invitee.address },
  }
}

function statusOf(invitee: Invitee | undefined, isKnown: boolean): object {
  const response = invitee && isKnown ? invitee.answer : 'none'
  const time =
    response === 'none' || !invitee?.answeredAt ? never : new Date(invitee.answeredAt).toISOString().replace('.000', '')
  return { response, time }
}

/** Seven digits of a second and no offset; whole days are midnights in whatever zone is asked for. */
function timeOf(instant: number, isAllDay: boolean, { zone, zoneName }: Preferences): object {
  if (isAllDay || zone === 'UTC')
    return { dateTime: `${new Date(instant).toISOString().slice(0, 19)}.0000000`, timeZone: zoneName }
  const { day, minutes } = localOf(instant, zone)
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    dateTime: `${isoDay(day)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00.0000000`,
    timeZone: zoneName,
  }
}

/** Every mailbox has its own id for the same meeting, and another one when immutable ids are preferred. */
function itemId(key: string, oid: string, { hasImmutableIds }: Preferences): string {
  return `${hasImmutableIds ? 'AAkALgAA' : 'AAMkAGI1'}${hash(hasImmutableIds ? 'immutable' : 'id', oid, key)}AAA=`
}

function hash(...words: (string | number)[]): string {
  const text = words.join('|')
  return words.at(-1) === 'hex' ? sha256('sha256', text, 'hex').toUpperCase() : sha256('sha256', text, 'base64url')
}
