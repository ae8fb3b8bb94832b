import { adHocSession, sayOfSession } from '#domain/session'
import { localDate } from '#domain/time/local-date'
import type { Handler } from '../ports/handler.ts'
import { changeSession, type SessionPorts } from './change-session.ts'

/**
 * "We just talked": today, in the pair's zone. On a day with a planned 1:1, or one that was spoken about already, it
 * says that this one took place; on any other it begins a talk that nobody planned, for the other person to confirm.
 */
export function logTalk(ports: SessionPorts): Handler<'logTalk'> {
  return async ({ input: { pairId }, caller, now }) => {
    const [pair, facts] = await Promise.all([ports.pairs.pair(pairId), ports.pairs.rhythm(pairId)])
    const on = localDate(now, pair?.zone ?? 'UTC')
    const isPlanned = facts?.planned.some((slot) => slot.on === on) || facts?.contactDays.includes(on)
    return changeSession(
      ports,
      { pairId, on, caller, now },
      {
        decide: (session, by) => {
          if (session.said[by] === 'held') return session
          const isFirst = Object.keys(session.said).length === 0 && session.closedAt === undefined
          return isFirst && !isPlanned
            ? { ...session, kind: 'ad_hoc', said: adHocSession(on, by).said }
            : sayOfSession(session, by, 'held')
        },
        fields: ['kind', 'said'],
      },
    )
  }
}
