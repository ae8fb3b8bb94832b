import { closeSession as act } from '#domain/record/sessions/close-session'
import { recapOfSession } from '#domain/record/sessions/recap-of-session'
import type { Handler } from '../../ports/handler.ts'
import { changeWithTopics, type SessionPorts } from './change-session.ts'

/**
 * Closes a session: asks for a next step, carries what was not talked about, and draws the recap from the ledger, all
 * in one transaction. Closing a closed one answers with the same recap.
 */
export function closeSession(ports: SessionPorts): Handler<'closeSession'> {
  return (asked) => {
    const { input, now } = asked
    return changeWithTopics(ports, asked, {
      name: 'closeSession',
      act,
      tell: (record) => ({ recap: recapOfSession(record, input.on, now) }),
    })
  }
}
