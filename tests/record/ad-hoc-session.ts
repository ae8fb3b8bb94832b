import type { Side } from '../../domain/pair.ts'
import { plannedSession, type Session } from '../../domain/session.ts'

/** A talk that nobody planned, as it stands after one of the two said that they just talked. */
export function adHocSession(on: string, by: Side): Session {
  return { ...plannedSession(on), kind: 'ad_hoc', said: { [by]: 'held' } }
}
