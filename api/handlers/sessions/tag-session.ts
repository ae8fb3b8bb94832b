import { tagSession as act } from '#domain/record/sessions/tag-session'
import type { Handler } from '../../ports/handler.ts'
import { changeSession, type SessionPorts } from './change-session.ts'

/** Up to three of the eight topics, and what the session was for. Either person, as often as they like. */
export function tagSession(ports: SessionPorts): Handler<'tagSession'> {
  return (asked) => changeSession(ports, asked, { name: 'tagSession', act }, asked.input.on)
}
