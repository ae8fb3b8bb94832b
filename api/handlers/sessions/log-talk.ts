import { logTalk as act } from '#domain/record/sessions/log-talk'
import { localDate } from '#domain/time/local-date'
import type { Handler } from '../../ports/handler.ts'
import { changeSession, type SessionPorts } from './change-session.ts'

/** "We just talked", on the day it was said; without one, on the day on which we hear it. */
export function logTalk(ports: SessionPorts): Handler<'logTalk'> {
  return async (asked) => {
    const { pairId, on } = asked.input
    const [pair, facts] = await Promise.all([ports.pairs.pair(pairId), ports.pairs.rhythm(pairId)])
    const calendar = { planned: facts?.planned ?? [], metOn: facts?.contactDays ?? [] }
    const day = on ?? localDate(asked.now, pair?.zone ?? 'UTC')
    return changeSession(ports, asked, { name: 'logTalk', act, calendar }, day)
  }
}
