import type { NoteView } from '#contract/view'

export type NoteDay = { day: string; notes: NoteView[] }

/** Shared and private notes together, by the day of their session: newest day first, inside a day as they were written. */
export function notesByDay(shared: readonly NoteView[], own: readonly NoteView[]): NoteDay[] {
  const days = new Map<string, NoteView[]>()
  for (const note of [...shared, ...own].toSorted(asWritten)) {
    const day = days.get(note.sessionOn)
    if (day) day.push(note)
    else days.set(note.sessionOn, [note])
  }
  return [...days].map(([day, notes]) => ({ day, notes })).toSorted((a, b) => b.day.localeCompare(a.day))
}

function asWritten(a: NoteView, b: NoteView): number {
  return a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)
}
