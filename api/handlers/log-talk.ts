import { adHocSession, sayOfSession, talkBackDays } from '#domain/session'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { Handler, Refusal } from '../ports/handler.ts'
import { changeSession, type SessionPorts } from './change-session.ts'

/**
 * "We just talked", on the day it was said. On a day with a planned 1:1, or one that was spoken about already, it says
 * that this one took place; on any other it begins a talk that nobody planned, for the other person to confirm.
 */
export function logTalk(ports: SessionPorts): Handler<'logTalk'> {
  return async ({ input, caller, now }) => {
    const { pairId } = input
    const [pair, facts] = await Promise.all([ports.pairs.pair(pairId), ports.pairs.rhythm(pairId)])
    const today = localDate(now, pair?.zone ?? 'UTC')
    const on = input.on ?? today
    if (on < addDays(today, -talkBackDays)) return tooLongAgo
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

const tooLongAgo: Refusal = {
  kind: 'bad-input',
  fields: [
    {
      field: 'on',
      problem: `This talk was more than ${talkBackDays} days ago. Write a note about it instead.`,
    },
  ],
}
