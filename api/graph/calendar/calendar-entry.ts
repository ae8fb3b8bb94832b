import type { Attendee, Event } from '@microsoft/microsoft-graph-types'
import type { CalendarAttendee, CalendarEntry } from '../../ports/calendar-reader.ts'
import { instantOf } from './instant-of.ts'
import { plainAddress } from '#domain/detection/plain-address'

const types = new Set<string>(['singleInstance', 'occurrence', 'exception', 'seriesMaster'])

/**
 * An event of Graph in our words; undefined when it has no times that can be read, or ends before it starts.
 * Whatever it carries beyond our fields (a subject, if somebody granted more than we ask for) is dropped here.
 */
export function toCalendarEntry(event: Event): CalendarEntry | undefined {
  const startAt = instantOf(event.start)
  const endAt = instantOf(event.end)
  const id = event.id || event.iCalUId
  if (startAt === undefined || endAt === undefined || !id || endAt < startAt) return undefined
  const originalStartAt = originalStartOf(event)
  return {
    id,
    uid: event.iCalUId || id,
    ...(event.seriesMasterId ? { seriesId: event.seriesMasterId } : {}),
    type: types.has(event.type ?? '') ? (event.type as CalendarEntry['type']) : 'singleInstance',
    startAt,
    endAt,
    ...(originalStartAt === undefined ? {} : { originalStartAt }),
    isAllDay: event.isAllDay ?? false,
    isCancelled: event.isCancelled ?? false,
    isDraft: event.isDraft ?? false,
    isOrganizer: event.isOrganizer ?? false,
    organizer: plainAddress(event.organizer?.emailAddress?.address),
    organizerName: event.organizer?.emailAddress?.name ?? '',
    attendees: (event.attendees ?? []).flatMap(toAttendee),
    response: event.responseStatus?.response ?? 'none',
    sensitivity: event.sensitivity ?? 'normal',
    showAs: event.showAs ?? 'unknown',
  }
}

/** Somebody who is neither named nor has an address is nobody. */
function toAttendee(attendee: Attendee | null): CalendarAttendee[] {
  const address = plainAddress(attendee?.emailAddress?.address)
  const name = attendee?.emailAddress?.name?.trim() ?? ''
  if (address === '' && name === '') return []
  return [{ address, name, type: attendee?.type ?? 'required', response: attendee?.status?.response ?? 'none' }]
}

function originalStartOf({ originalStart }: Event): string | undefined {
  const at = originalStart ? new Date(originalStart) : undefined
  return at === undefined || Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}
