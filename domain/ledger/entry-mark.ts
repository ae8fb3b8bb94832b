import type { Occurrence } from './occurrence.ts'
import type { ObservedEvent } from './observed-event.ts'

/** What a calendar entry is recognised by at the next reading. Everything is hashed. */
export type EntryMark = {
  /** Its shared id and planned start together: one shared id may stand for a whole series. */
  readonly key: string
  /** The id it has in the calendar that is read. */
  readonly id: string
  /** The id that the calendars of all invited share, if there is one. */
  readonly uid: string
  readonly series?: string | undefined
  /** The series whose place its series took, the latest first, as far as something was said of them. */
  readonly follows?: readonly string[] | undefined
}

export function markOf({ uid, id = uid, key = uid, master: series }: ObservedEvent): EntryMark {
  return { key, id, uid, ...(series === undefined ? {} : { series }) }
}

/** The entries that make up a slot. In ledgers written before slots had several, the slot's key is its only mark. */
export function marksOf({ entries, key, series }: Occurrence): readonly EntryMark[] {
  return entries ?? [{ key, id: key, uid: key, ...(series === undefined ? {} : { series }) }]
}

/** All marks of both, each once, in one fixed order. */
export function joinMarks(...lists: (readonly EntryMark[])[]): EntryMark[] {
  const marks = new Map(lists.flat().map((mark) => [`${mark.key}|${mark.id}`, mark]))
  return [...marks].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, mark]) => mark)
}
