import { noteGrow as note } from '#domain/session'
import type { Handler } from '../ports/handler.ts'
import { changeSession, type SessionPorts } from './change-session.ts'

/** Which steps of GROW the two worked through in a session, or that they did not after all. */
export function noteGrow(ports: SessionPorts): Handler<'noteGrow'> {
  return ({ input: { pairId, on, grow }, caller, now }) => {
    const decide = (session: Parameters<typeof note>[0]) => note(session, grow ?? undefined)
    return changeSession(ports, { pairId, on, caller, now }, { decide, fields: ['grow'] })
  }
}
