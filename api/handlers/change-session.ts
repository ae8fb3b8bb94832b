import { sideOf, type PairId, type Side } from '#domain/pair'
import { plannedSession, sayBackDays, type Session } from '#domain/session'
import { addDays } from '#domain/time/add-days'
import { localDate } from '#domain/time/local-date'
import type { SessionOutput } from '#contract/say-of-session'
import type { Answer, Caller, Refusal } from '../ports/handler.ts'
import type { Kept, PairStore } from '../ports/pair-store.ts'
import { ensurePair, type EnsurePairPorts } from './ensure-pair.ts'
import { tellOverview, type OverviewPorts } from './tell-overview.ts'

export type SessionPorts = EnsurePairPorts & OverviewPorts & { pairs: PairStore }
type Asked = { pairId: PairId; on: string; caller: Caller; now: string }
type Change = { decide: (session: Session, by: Side) => Session; fields: string[] }

const mostTries = 5

/**
 * What every word about a session shares. Both people may speak of one at the same moment, and neither may be lost: who
 * comes second decides again on top of what the first one said.
 */
export async function changeSession(
  ports: SessionPorts,
  { pairId, on, caller, now }: Asked,
  { decide, fields }: Change,
): Promise<Answer<SessionOutput>> {
  const side = sideOf(pairId, caller.oid)
  const pair = await ensurePair(ports, pairId)
  if (side === undefined || pair === undefined) return { kind: 'forbidden' }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const sessions = await ports.pairs.sessions(pairId)
    const known = sessions.find(({ line }) => line.on === on)
    const refusal = known === undefined ? badDay(on, localDate(now, pair.zone), sessions) : undefined
    if (refusal !== undefined) return refusal
    const before = known?.line ?? plannedSession(on)
    const session = decide(before, side)
    if (session === before) {
      const revision = (await ports.pairs.revision(pairId)) ?? ''
      return { kind: 'done', output: { session, revision } }
    }
    const change = { pairId, session, etag: known?.etag, fields, by: caller.oid, at: now }
    const result = await ports.pairs.keepSession(change)
    if (result.kind === 'conflict') continue
    await tellOverview(ports, pairId)
    return { kind: 'done', output: { session, revision: result.revision } }
  }
  return { kind: 'conflict' }
}

/** Nobody speaks of a day to come, nor of one so long ago that its session was put away. */
export function badDay(on: string, today: string, sessions: readonly Kept<Session>[]): Refusal | undefined {
  if (on > today) return refuse('This day is still to come. Say what happened once it is there.')
  const oldest = sessions.length >= 4 ? sessions[0]?.line.on : undefined
  const isPutAway = on < addDays(today, -sayBackDays) || (oldest !== undefined && on < oldest)
  return isPutAway
    ? refuse('This session lies too far back to be changed. It stays as it is in the history.')
    : undefined
}

function refuse(problem: string): Refusal {
  return { kind: 'bad-input', fields: [{ field: 'on', problem }] }
}
