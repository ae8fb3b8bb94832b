import { mayTakeBack } from '../commitment.ts'
import { currentSlot } from './meeting-slot.ts'
import type { Note } from '../note.ts'
import type { PlannedSlot } from '../rhythm.ts'
import type { LocalDate } from '../time/day-number.ts'

/** The current session and the one before it are open to their authors; what is older is added to, not rewritten. */
const openSessions = 2

/**
 * The first day whose notes may still be rewritten: that of the session before the current one. `sessionDays` are the
 * days on which the two met or wrote; without two of them everything is open (undefined).
 *
 * Example: sessions on 1, 8 and 15 October, asked on the 20th: the 8th.
 */
export function openFrom(sessionDays: Iterable<string>, today: string): string | undefined {
  const past = [...new Set(sessionDays)].filter((day) => day <= today).toSorted()
  return past.at(-openSessions)
}

/**
 * From which day on the notes of a pair may be rewritten: sessions are the days on which the two met, wrote, or sit
 * together right now. What was added to an older note later makes no session of its own.
 */
export function openNotesFrom(
  {
    notes,
    metOn,
    planned,
    dayOf,
  }: {
    notes: readonly Pick<Note, 'sessionOn' | 'visibility' | 'addendumTo'>[]
    metOn: readonly LocalDate[]
    planned: readonly PlannedSlot[]
    dayOf: (instant: string) => LocalDate
  },
  now: string,
): LocalDate | undefined {
  const running = currentSlot(planned, now)
  const original = notes.filter(({ visibility, addendumTo }) => visibility === 'shared' && addendumTo === undefined)
  return openFrom(
    [...original.map(({ sessionOn }) => sessionOn), ...metOn, ...(running ? [running.on] : [])],
    dayOf(now),
  )
}

/** An addendum stands in an old session from its first moment; its author may still rewrite it for an hour. */
export function isLocked(note: Note, from: string | undefined, now: string): boolean {
  if (from === undefined || note.sessionOn >= from) return false
  return note.addendumTo === undefined || !mayTakeBack(note, note.by, now)
}
