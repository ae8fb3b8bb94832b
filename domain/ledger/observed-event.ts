import type { CalendarEvent } from '../detection/calendar-event.ts'

/** A calendar entry with the place where it was first planned, if the calendar still knows. Ids are hashed. */
export type ObservedEvent = CalendarEvent & { readonly originalStart?: string | undefined }
