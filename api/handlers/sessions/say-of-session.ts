import { sayOfSession as act } from '#domain/record/sessions/say-of-session'
import type { Handler } from '../../ports/handler.ts'
import { changeSession, type SessionPorts } from './change-session.ts'

/** One tap by either side: it took place, it moved, it did not happen. Null takes one's own word back. */
export function sayOfSession(ports: SessionPorts): Handler<'sayOfSession'> {
  return (asked) => changeSession(ports, asked, { name: 'sayOfSession', act }, asked.input.on)
}
