import { noteGrow as act } from '#domain/record/sessions/note-grow'
import type { Handler } from '../../ports/handler.ts'
import { changeSession, type SessionPorts } from './change-session.ts'

/** Which steps of GROW the two worked through in a session, or that they did not after all. */
export function noteGrow(ports: SessionPorts): Handler<'noteGrow'> {
  return (asked) => changeSession(ports, asked, { name: 'noteGrow', act }, asked.input.on)
}
