import { createHash } from 'node:crypto'
import { isoDay, localOf } from '../../organisation/day.ts'
import type { Invitee, Meeting } from '../../organisation/calendar/meeting.ts'
import type { Preferences } from './prefer.ts'

const never = '0001-01-01T00:00:00Z'

/** Fields that can be selected of an event, without those that hold words people wrote. */
export const eventFields: ReadonlySet<string> = new Set([
  'id',
  'iCalUId',
  'seriesMasterId',
  'type',
  'start',
  'end',
  'originalStart',
  'originalStartTimeZone',
  'originalEndTimeZone',
  'isAllDay',
  'isCancelled',
  'isDraft',
  'isOrganizer',
  'organizer',
  'attendees',
  'responseStatus',
  'responseRequested',
  'sensitivity',
  'showAs',
  'importance',
  'hideAttendees',
  'isOnlineMeeting',
  'onlineMeetingProvider',
  'onlineMeeting',
  'onlineMeetingUrl',
  'changeKey',
  'hasAttachments',
  'allowNewTimeProposals',
  'isReminderOn',
  'reminderMinutesBeforeStart',
])

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

/** A meeting as the mailbox of `oid` holds it. */
export function eventJson(
  meeting: Meeting,
  oid: string,
  tenantId: string,
  preferences: Preferences,
): Record<string, unknown> {
  const isOrganizer = meeting.organiser.oid === oid
  const own = meeting.invitees.find((invitee) => invitee.oid === oid)
  const isOfSeries = meeting.seriesKey !== null
  return {
    '@odata.etag': `W/"${hash('etag', oid, meeting.key, meeting.startAt, String(meeting.isCancelled)).slice(0, 22)}=="`,
    id: itemId(meeting.key, oid, preferences),
    changeKey: hash('change', oid, meeting.key, meeting.startAt).slice(0, 22),
    originalStartTimeZone: 'UTC',
    originalEndTimeZone: 'UTC',
    iCalUId: `040000008200E00074C5B7101A82E008${hash('ical', meeting.key, 'hex').slice(0, 48)}`,
    seriesMasterId: meeting.seriesKey === null ? null : itemId(meeting.seriesKey, oid, preferences),
    type: !isOfSeries ? 'singleInstance' : meeting.originalStartAt === null ? 'occurrence' : 'exception',
    start: timeOf(meeting.startAt, meeting.isAllDay, preferences),
    end: timeOf(meeting.endAt, meeting.isAllDay, preferences),
    originalStart: isOfSeries
      ? new Date(meeting.originalStartAt ?? meeting.startAt).toISOString().replace('.000', '')
      : null,
    isAllDay: meeting.isAllDay,
    isCancelled: meeting.isCancelled,
    isDraft: meeting.isDraft,
    isOrganizer,
    organizer: { emailAddress: { name: meeting.organiser.name, address: meeting.organiser.address } },
    attendees: meeting.invitees.map((invitee) => attendeeJson(invitee, isOrganizer || invitee.oid === oid)),
    responseStatus: isOrganizer ? { response: 'organizer', time: never } : statusOf(own, true),
    responseRequested: true,
    sensitivity: meeting.sensitivity,
    // A cancelled copy no longer holds its time.
    showAs: meeting.isCancelled ? 'free' : meeting.showAs,
    importance: 'normal',
    hideAttendees: false,
    hasAttachments: false,
    allowNewTimeProposals: true,
    isReminderOn: true,
    reminderMinutesBeforeStart: 15,
    isOnlineMeeting: meeting.threadId !== null,
    onlineMeetingProvider: meeting.threadId === null ? 'unknown' : 'teamsForBusiness',
    onlineMeeting:
      meeting.threadId === null ? null : { joinUrl: joinUrl(meeting.threadId, tenantId, meeting.organiser.oid) },
    onlineMeetingUrl: null,
  }
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
  const digest = createHash('sha256').update(words.join('|'))
  return words.at(-1) === 'hex' ? digest.digest('hex').toUpperCase() : digest.digest('base64url')
}
