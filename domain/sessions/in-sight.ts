import { sessionsInView } from './start-session.ts'
import type { LocalDate } from '../time/day-number.ts'

/** Of sessions or their days the last three, and today's, newest first. None of a day to come. */
export function inSight<Session extends { on: LocalDate }>(sessions: readonly Session[], today: LocalDate): Session[] {
  const past = sessions.filter(({ on }) => on <= today).toSorted((one, other) => (one.on < other.on ? 1 : -1))
  return past.slice(0, past[0]?.on === today ? sessionsInView + 1 : sessionsInView)
}
