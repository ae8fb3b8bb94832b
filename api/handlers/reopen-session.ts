import { takeCarryBack } from '#domain/carry'
import { sideOf } from '#domain/pair'
import { closeWithinDays, plannedSession, reopenSession as reopen } from '#domain/session'
import { daysBetween } from '#domain/time/days-between'
import { localDate } from '#domain/time/local-date'
import type { Handler, Refusal } from '../ports/handler.ts'
import type { SessionPorts } from './change-session.ts'
import { tellOverview } from './tell-overview.ts'

const mostTries = 5
const mostCarried = 80

/**
 * Takes the closing of a session back, by either of the two, today or the day after: it is open as before, and what it
 * carried is carried no more. Opening an open one changes nothing.
 */
export function reopenSession(ports: SessionPorts): Handler<'reopenSession'> {
  return async ({ input: { pairId, on }, caller, now }) => {
    if (sideOf(pairId, caller.oid) === undefined) return { kind: 'forbidden' }
    for (let tries = 0; tries < mostTries; tries += 1) {
      const rows = await ports.pairs.open(pairId)
      if (rows === undefined) return { kind: 'not-found' }
      const known = rows.sessions.find(({ line }) => line.on === on)
      const session = reopen(known?.line ?? plannedSession(on))
      if (session === known?.line || known === undefined)
        return { kind: 'done', output: { session, revision: rows.revision } }
      if (daysBetween(on, localDate(now, rows.pair.zone)) > closeWithinDays) return tooLate
      const carried = rows.topics.slice(0, mostCarried).flatMap(({ line, etag }) => {
        const topic = takeCarryBack(line, on)
        return topic === undefined ? [] : [{ line: topic, etag }]
      })
      const fields = ['closedAt', 'closedBy', 'nextStep']
      const change = { pairId, session, etag: known.etag, carried, fields, by: caller.oid, at: now }
      const result = await ports.pairs.keepSession(change)
      if (result.kind === 'conflict') continue
      await tellOverview(ports, pairId)
      return { kind: 'done', output: { session, revision: result.revision } }
    }
    return { kind: 'conflict' }
  }
}

const tooLate: Refusal = {
  kind: 'bad-input',
  fields: [{ field: 'on', problem: 'This 1:1 was closed before yesterday and stays closed. Write into the next one.' }],
}
