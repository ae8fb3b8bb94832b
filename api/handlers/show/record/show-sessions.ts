import { inSight } from '#domain/sessions/in-sight'
import { plannedSession, type Session } from '#domain/session'
import type { SessionView } from '#contract/view'
import type { PairRows } from '../../../ports/pair-store.ts'

/**
 * The last three sessions and today's, newest first: those somebody spoke about, those with notes, and those the
 * calendar shows, of which nobody has said anything yet.
 */
export function showSessions({ sessions, notes, rhythm }: PairRows, today: string): SessionView[] {
  const spoken = new Map<string, Session>(sessions.map(({ line }) => [line.on, line]))
  const days = new Set([
    ...spoken.keys(),
    ...notes.map(({ line }) => line.sessionOn),
    ...(rhythm?.contactDays ?? []),
    ...(rhythm?.planned ?? []).map(({ on }) => on),
  ])
  const known = [...days].map((on) => spoken.get(on) ?? plannedSession(on))
  return inSight(known, today)
}
