import { markStages as act } from '#domain/record/sessions/mark-stages'
import type { Handler } from '../../ports/handler.ts'
import { changeSession, type SessionPorts } from './change-session.ts'

/** Which stages of SAME the two worked on in a session. */
export function markStages(ports: SessionPorts): Handler<'markStages'> {
  return (asked) => changeSession(ports, asked, { name: 'markStages', act }, asked.input.on)
}
