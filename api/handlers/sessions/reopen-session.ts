import { reopenSession as act } from '#domain/record/sessions/reopen-session'
import type { Handler } from '../../ports/handler.ts'
import { changeWithTopics, type SessionPorts } from './change-session.ts'

/**
 * Takes the closing of a session back, by either of the two, today or the day after: it is open as before, and what it
 * carried is carried no more. Opening an open one changes nothing.
 */
export function reopenSession(ports: SessionPorts): Handler<'reopenSession'> {
  return (asked) => changeWithTopics(ports, asked, { name: 'reopenSession', act, tell: () => ({}) })
}
