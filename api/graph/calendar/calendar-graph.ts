import type { Event } from '@microsoft/microsoft-graph-types'
import type { CalendarAnswer, CalendarEntry, CalendarReader } from '../../ports/calendar-reader.ts'
import { toCalendarEntry } from './calendar-entry.ts'
import type { Graph } from '../graph.ts'
import { mailboxRefusal } from '../mailbox-refusal.ts'
import { orLater } from '../request/or-later.ts'

/** Everything we ask of an event. Subject, body and place are not on the list and must never be. */
export const eventFields = [
  'id',
  'iCalUId',
  'seriesMasterId',
  'type',
  'start',
  'end',
  'originalStart',
  'isAllDay',
  'isCancelled',
  'isDraft',
  'isOrganizer',
  'organizer',
  'attendees',
  'responseStatus',
  'sensitivity',
  'showAs',
] as const

/** A manager with fifty entries a week fills 850 of a window, so two requests read almost everyone. */
const pageSize = 500

/** Calendars through Graph's calendarView, which expands series and honours `$select` (its delta form does not). */
export function calendarGraph(graph: Graph): CalendarReader {
  async function readAll(oid: string, { from, to }: { from: string; to: string }): Promise<CalendarAnswer> {
    const span = `startDateTime=${encodeURIComponent(from)}&endDateTime=${encodeURIComponent(to)}`
    const path = `/users/${encodeURIComponent(oid)}/calendarView?${span}&$select=${eventFields.join(',')}&$top=${pageSize}`
    const prefer = ['outlook.timezone="UTC"', 'IdType="ImmutableId"']
    const entries: CalendarEntry[] = []
    const unreadable: string[] = []
    for await (const page of graph.pages<Event | null>(path, { prefer, mailbox: oid })) {
      for (const event of page) {
        const entry = event ? toCalendarEntry(event) : undefined
        if (entry) entries.push(entry)
        else unreadable.push(event?.id || event?.iCalUId || '')
      }
    }
    return { kind: 'read', entries, unreadable }
  }

  return {
    read: (oid, span) =>
      orLater(async () => {
        try {
          return await readAll(oid, span)
        } catch (error) {
          const refusal = mailboxRefusal(error)
          if (refusal) return { kind: refusal }
          throw error
        }
      }),
  }
}
