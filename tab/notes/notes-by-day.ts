import type { NoteView } from '#contract/view'

export type NoteDay = { day: string; notes: NoteView[] }

/**
 * Shared and private notes together, by the day of their session: newest day first, inside a day as they were written,
 * additions below their note.
 */
export function notesByDay(shared: readonly NoteView[], own: readonly NoteView[]): NoteDay[] {
  const days = new Map<string, NoteView[]>()
  for (const note of [...shared, ...own].toSorted(asWritten)) {
    const day = days.get(note.sessionOn)
    if (day) day.push(note)
    else days.set(note.sessionOn, [note])
  }
  return [...days]
    .map(([day, notes]) => ({ day, notes: withAddenda(notes) }))
    .toSorted((a, b) => b.day.localeCompare(a.day))
}

/** What was added to a note later stands right below it; one whose note is out of sight stands where its time puts it. */
function withAddenda(notes: readonly NoteView[]): NoteView[] {
  const ids = new Set(notes.map((note) => note.id))
  const isAddendum = ({ addendumTo }: NoteView) => addendumTo !== undefined && ids.has(addendumTo)
  return notes.flatMap((note) =>
    isAddendum(note) ? [] : [note, ...notes.filter((later) => isAddendum(later) && later.addendumTo === note.id)],
  )
}

function asWritten(a: NoteView, b: NoteView): number {
  return a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)
}
