import { tagSession as tag } from '#domain/session'
import type { Handler } from '../ports/handler.ts'
import { changeSession, type SessionPorts } from './change-session.ts'

/** Up to three of the eight topics, and what the session was for. Either person, as often as they like. */
export function tagSession(ports: SessionPorts): Handler<'tagSession'> {
  return ({ input: { pairId, on, tags, intent }, caller, now }) =>
    changeSession(
      ports,
      { pairId, on, caller, now },
      {
        decide: (session) => {
          const { intent: _, ...rest } = tag(session, tags) ?? session
          return intent === null ? rest : { ...rest, intent }
        },
        fields: ['tags', 'intent'],
      },
    )
}
