import { inSight } from '#domain/sessions/in-sight'
import { plannedSession, type Session } from '#domain/session'
import type { SessionView } from '#contract/view'
import type { PairRows } from '../../../ports/pair-store.ts'

/**
 * The last three sessions and today's, newest first: those somebody spoke about, those with notes, and those the
 * calendar shows, of which nobody has said anything yet.
 */
export function showSessions(rows: PairRows, today: string): SessionView[] {
  const spoken = rows.sessions.map(({ line }) => line)
  return inSight(knownSessions(spoken, rows), today)
}

/** In no order, also those to come: what was spoken about, and each other day with notes or a 1:1 in the calendar. */
export function knownSessions(
  spokenOf: readonly Session[],
  { notes, rhythm }: Pick<PairRows, 'notes' | 'rhythm'>,
): Session[] {
  const spoken = new Map(spokenOf.map((session) => [session.on, session]))
  const days = new Set([
    ...spoken.keys(),
    ...notes.map(({ line }) => line.sessionOn),
    ...(rhythm?.contactDays ?? []),
    ...(rhythm?.planned ?? []).map(({ on }) => on),
  ])
  return [...days].map((on) => spoken.get(on) ?? plannedSession(on))
}
