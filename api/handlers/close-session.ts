import { carryOver } from '#domain/carry'
import { sideOf } from '#domain/pair'
import { closeSession as close, plannedSession } from '#domain/session'
import { localDate } from '#domain/time/local-date'
import type { Handler, Refusal } from '../ports/handler.ts'
import { badDay, type SessionPorts } from './change-session.ts'
import { recapIn } from './show/recap-in.ts'
import { tellOverview } from './tell-overview.ts'

const mostTries = 5
const mostCarried = 80

/**
 * Closes a session: asks for a next step, carries what was not talked about, and draws the recap from the ledger, all
 * in one transaction. Closing a closed one answers with the same recap.
 */
export function closeSession(ports: SessionPorts): Handler<'closeSession'> {
  return async ({ input, caller, now }) => {
    const { pairId, on, noneNeeded } = input
    const by = sideOf(pairId, caller.oid)
    if (by === undefined) return { kind: 'forbidden' }
    for (let tries = 0; tries < mostTries; tries += 1) {
      const rows = await ports.pairs.open(pairId)
      if (rows === undefined) return { kind: 'not-found' }
      const { zone } = rows.pair
      const known = rows.sessions.find(({ line }) => line.on === on)
      const refusal = known === undefined ? badDay(on, localDate(now, zone), rows.sessions) : undefined
      if (refusal !== undefined) return refusal
      const commitmentsMade = recapIn(rows, on).next.length
      const decision = close(known?.line ?? plannedSession(on), { by, now, commitmentsMade, noneNeeded })
      if (decision.kind === 'needs-next-step') return needsNextStep
      if (decision.kind === 'already-so') {
        const session = known?.line ?? plannedSession(on)
        return { kind: 'done', output: { session, recap: recapIn(rows, on), revision: rows.revision } }
      }
      // One transaction takes so many; the rest is carried by the first note of the next session.
      const carried = rows.topics.slice(0, mostCarried).flatMap(({ line, etag }) => {
        const topic = carryOver(line, { on, dayOf: (at) => localDate(at, zone) })
        return topic === undefined ? [] : [{ line: topic, etag }]
      })
      const { session } = decision
      const fields = ['said', 'closedAt', 'closedBy', 'nextStep']
      const change = { pairId, session, etag: known?.etag, carried, fields, by: caller.oid, at: now }
      const result = await ports.pairs.keepSession(change)
      if (result.kind === 'conflict') continue
      await tellOverview(ports, pairId)
      return { kind: 'done', output: { session, recap: recapIn(rows, on), revision: result.revision } }
    }
    return { kind: 'conflict' }
  }
}

const needsNextStep: Refusal = {
  kind: 'bad-input',
  fields: [{ field: 'noneNeeded', problem: 'Agree one next step first, or say that none is needed.' }],
}
