import { sayOfSession as say } from '#domain/session'
import type { Handler } from '../ports/handler.ts'
import { changeSession, type SessionPorts } from './change-session.ts'

/** One tap by either side: it took place, it moved, it did not happen. Null takes one's own word back. */
export function sayOfSession(ports: SessionPorts): Handler<'sayOfSession'> {
  return ({ input: { pairId, on, statement }, caller, now }) =>
    changeSession(
      ports,
      { pairId, on, caller, now },
      {
        decide: (session, by) =>
          session.said[by] === (statement ?? undefined) ? session : say(session, by, statement ?? undefined),
        fields: ['said'],
      },
    )
}
