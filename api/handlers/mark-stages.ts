import { markSame } from '#domain/plan/same'
import type { Session } from '#domain/session'
import type { Handler } from '../ports/handler.ts'
import { changeSession, type SessionPorts } from './change-session.ts'

/** Which stages of SAME the two worked on in a session. */
export function markStages(ports: SessionPorts): Handler<'markStages'> {
  return ({ input: { pairId, on, stages }, caller, now }) => {
    const decide = (session: Session) => markSame(session, stages)
    return changeSession(ports, { pairId, on, caller, now }, { decide, fields: ['same'] })
  }
}
