import type { Event } from '@microsoft/microsoft-graph-types'
import type { CalendarEntry } from '../ports/calendar-reader.ts'
import { instantOf } from './instant-of.ts'

const types = new Set<string>(['singleInstance', 'occurrence', 'exception', 'seriesMaster'])

/**
 * An event of Graph in our words; undefined when it has no times, as in the stubs some answers hold.
 * Whatever it carries beyond our fields (a subject, if somebody granted more than we ask for) is dropped here.
 */
export function toCalendarEntry(event: Event): CalendarEntry | undefined {
  const startAt = instantOf(event.start)
  const endAt = instantOf(event.end)
  const id = event.id ?? event.iCalUId
  if (startAt === undefined || endAt === undefined || !id) return undefined
  const originalStartAt = event.originalStart ? new Date(event.originalStart).toISOString() : undefined
  return {
    id,
    uid: event.iCalUId ?? id,
    ...(event.seriesMasterId ? { seriesId: event.seriesMasterId } : {}),
    type: types.has(event.type ?? '') ? (event.type as CalendarEntry['type']) : 'singleInstance',
    startAt,
    endAt,
    ...(originalStartAt === undefined ? {} : { originalStartAt }),
    isAllDay: event.isAllDay ?? false,
    isCancelled: event.isCancelled ?? false,
    isDraft: event.isDraft ?? false,
    isOrganizer: event.isOrganizer ?? false,
    organizer: event.organizer?.emailAddress?.address?.toLowerCase() ?? '',
    attendees: (event.attendees ?? []).map((attendee) => ({
      address: attendee.emailAddress?.address?.toLowerCase() ?? '',
      type: attendee.type ?? 'required',
      response: attendee.status?.response ?? 'none',
    })),
    response: event.responseStatus?.response ?? 'none',
    sensitivity: event.sensitivity ?? 'normal',
    showAs: event.showAs ?? 'unknown',
  }
}
