import type { Handler } from '../ports/handler.ts'
import { changeSession, type SessionPorts } from './change-session.ts'

/** Which steps of GROW the two worked through in a session. */
export function noteGrow(ports: SessionPorts): Handler<'noteGrow'> {
  return ({ input: { pairId, on, grow }, caller, now }) =>
    changeSession(ports, { pairId, on, caller, now }, { decide: (session) => ({ ...session, grow }), fields: ['grow'] })
}
