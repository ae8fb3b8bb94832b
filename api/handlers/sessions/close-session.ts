import { sideOf } from '#domain/pair'
import { closeSession as act } from '#domain/record/sessions/close-session'
import { sessionOn } from '#domain/record/sessions/one-session'
import { recapOfSession } from '#domain/record/sessions/recap-of-session'
import type { Handler } from '../../ports/handler.ts'
import { keepDecided, type SessionPorts } from './change-session.ts'
import { refusalOf } from '../refusal-of.ts'
import { recordOf } from '../show/record-of.ts'
import { tellOverview } from '../pair/tell-overview.ts'

const mostTries = 5

/**
 * Closes a session: asks for a next step, carries what was not talked about, and draws the recap from the ledger, all
 * in one transaction. Closing a closed one answers with the same recap.
 */
export function closeSession(ports: SessionPorts): Handler<'closeSession'> {
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
      const recap = recapOfSession(record, on, now)
      if (decision.kind === 'unchanged')
        return { kind: 'done', output: { session: sessionOn(record, on), recap, revision: rows.revision } }
      const { sessions, topics } = rows
      const decided = {
        pairId,
        decision,
        rows: sessions,
        topics,
        act: 'closeSession',
        by: caller.oid,
        at: now,
      } as const
      const kept = await keepDecided(ports.pairs, decided)
      if (kept.kind === 'conflict') continue
      await tellOverview(ports, pairId)
      return { kind: 'done', output: { session: kept.session, recap, revision: kept.revision } }
    }
    return { kind: 'conflict' }
  }
}
