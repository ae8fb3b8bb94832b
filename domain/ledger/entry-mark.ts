import type { EntryMark, Occurrence } from './occurrence.ts'
import type { ObservedEvent } from './observed-event.ts'

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
