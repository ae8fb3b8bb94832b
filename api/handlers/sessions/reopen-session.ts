import { sideOf } from '#domain/pair'
import { sessionOn } from '#domain/record/sessions/one-session'
import { reopenSession as act } from '#domain/record/sessions/reopen-session'
import type { Handler } from '../../ports/handler.ts'
import { keepDecided, type SessionPorts } from './change-session.ts'
import { refusalOf } from '../refusal-of.ts'
import { recordOf } from '../show/record-of.ts'
import { tellOverview } from '../pair/tell-overview.ts'

const mostTries = 5

/**
 * Takes the closing of a session back, by either of the two, today or the day after: it is open as before, and what it
 * carried is carried no more. Opening an open one changes nothing.
 */
export function reopenSession(ports: SessionPorts): Handler<'reopenSession'> {
  return async ({ input, caller, now }) => {
    const { pairId, on } = input
    const by = sideOf(pairId, caller.oid)
    if (by === undefined) return { kind: 'forbidden' }
    for (let tries = 0; tries < mostTries; tries += 1) {
      const rows = await ports.pairs.open(pairId)
      if (rows === undefined) return { kind: 'not-found' }
      const record = recordOf(rows, now)
      const decision = act.decide(record, input, by, now)
      if (decision.kind === 'not-possible') return refusalOf(decision.reason)
      if (decision.kind === 'unchanged')
        return { kind: 'done', output: { session: sessionOn(record, on), revision: rows.revision } }
      const { sessions, topics } = rows
      const decided = {
        pairId,
        decision,
        rows: sessions,
        topics,
        act: 'reopenSession',
        by: caller.oid,
        at: now,
      } as const
      const kept = await keepDecided(ports.pairs, decided)
      if (kept.kind === 'conflict') continue
      await tellOverview(ports, pairId)
      return { kind: 'done', output: { session: kept.session, revision: kept.revision } }
    }
    return { kind: 'conflict' }
  }
}
