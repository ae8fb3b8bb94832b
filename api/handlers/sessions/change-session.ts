import { sideOf, type PairId, type Side } from '#domain/pair'
import type { Act, Decision } from '#domain/record/act'
import type { ActName } from '#domain/record/acts'
import { changedFields } from '#domain/record/changed-fields'
import { recapOfSession } from '#domain/record/sessions/recap-of-session'
import { sessionOn } from '#domain/record/sessions/one-session'
import { plannedSession, type Session, spokenFrom } from '#domain/session'
import { localDate } from '#domain/time/local-date'
import type { SessionOutput } from '#contract/say-of-session'
import type { Recap } from '#contract/view'
import type { Answer, Caller } from '../../ports/handler.ts'
import type { Kept, PairStore, SessionKept } from '../../ports/pair-store.ts'
import { ensurePair, type EnsurePairPorts } from '../pair/ensure-pair.ts'
import { refusalOf } from '../refusal-of.ts'
import { recordOf, type StoredParts } from '../show/record/record-of.ts'
import { tellOverview, type OverviewPorts } from '../pair/tell-overview.ts'

export type SessionPorts = EnsurePairPorts & OverviewPorts & { pairs: PairStore }
type Params<Input> = { input: Input & { pairId: PairId }; caller: Caller; now: string }
/** What the rules of a session look at. */
export type SessionParts = 'sessions' | 'spokenFrom' | 'dayOf' | 'planned' | 'metOn'
type Ruled<Input> = {
  name: ActName
  act: Act<SessionParts, Input>
}

const mostTries = 5

/**
 * What every word about a session shares. Both people may speak of one at the same moment, and neither may be lost: who
 * comes second decides again on top of what the first one said. A word without a day is about the one on which we hear it.
 */
export async function changeSession<Input>(
  ports: SessionPorts,
  { input, caller, now }: Params<Input & { on?: string | undefined }>,
  { name, act }: Ruled<Input & { on: string }>,
): Promise<Answer<SessionOutput>> {
  const { pairId } = input
  const by = sideOf(pairId, caller.oid)
  const pair = await ensurePair(ports, pairId)
  if (by === undefined || pair === undefined) return { kind: 'forbidden' }
  const dayOf = (instant: string) => localDate(instant, pair.zone)
  const said = { ...input, on: input.on ?? dayOf(now) }
  const { on } = said
  const rhythm = act.looksAtCalendar?.(said) ? await ports.pairs.rhythm(pairId) : undefined
  const calendar = { planned: rhythm?.planned ?? [], metOn: rhythm?.contactDays ?? [] }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const rows = await ports.pairs.sessions(pairId)
    const sessions = rows.map(({ line }) => line)
    const record = { ...calendar, sessions, spokenFrom: spokenFrom(sessions, dayOf(now)), dayOf }
    const decision = act.decide(record, said, by, now)
    if (decision.kind === 'not-possible') return refusalOf(decision.reason)
    if (decision.kind === 'unchanged') {
      const session = sessions.find((one) => one.on === on) ?? plannedSession(on)
      return { kind: 'done', output: { session, revision: (await ports.pairs.revision(pairId)) ?? '' } }
    }
    const kept = await keepDecided(ports.pairs, { pairId, decision, rows, act: name, by: caller.oid, at: now })
    if (kept.kind === 'conflict') continue
    await tellOverview(ports, pairId)
    return { kind: 'done', output: { session: kept.session, revision: kept.revision } }
  }
  return { kind: 'conflict' }
}

type RuledWhole<Input> = {
  name: ActName
  act: { decide(record: StoredParts, input: Input, by: Side, now: string): Decision }
}

/**
 * The same for what takes topics along, or gives them back: it is decided about the whole record. Of a session that is closed
 * the answer has the recap, too.
 */
export async function changeWithTopics<Input>(
  ports: SessionPorts,
  { input, caller, now }: Params<Input & { on: string }>,
  { name, act }: RuledWhole<Input>,
): Promise<Answer<SessionOutput & { recap?: Recap }>> {
  const { pairId, on } = input
  const by = sideOf(pairId, caller.oid)
  if (by === undefined) return { kind: 'forbidden' }
  for (let tries = 0; tries < mostTries; tries += 1) {
    const whole = await ports.pairs.open(pairId)
    if (whole === undefined) return { kind: 'not-found' }
    const record = recordOf(whole, now)
    const done = (session: Session, revision: string) => {
      const recap = session.closedAt === undefined ? {} : { recap: recapOfSession(record, on, now) }
      return { kind: 'done', output: { session, revision, ...recap } } as const
    }
    const decision = act.decide(record, input, by, now)
    if (decision.kind === 'not-possible') return refusalOf(decision.reason)
    if (decision.kind === 'unchanged') return done(sessionOn(record, on), whole.revision)
    const { sessions: rows, topics } = whole
    const kept = await keepDecided(ports.pairs, { pairId, decision, rows, topics, act: name, by: caller.oid, at: now })
    if (kept.kind === 'conflict') continue
    await tellOverview(ports, pairId)
    return done(kept.session, kept.revision)
  }
  return { kind: 'conflict' }
}

type Decided = {
  pairId: PairId
  decision: Extract<Decision, { kind: 'changed' }>
  /** The sessions that were decided about, with their versions. */
  rows: readonly Kept<Session>[]
  /** The topics that the session carries or gives back, as they were read. */
  topics?: readonly Kept<{ id: string }>[]
  act: ActName
  by: string
  at: string
}

/** Writes what was decided of a session, with the topics that go with it; conflict where somebody was faster. */
async function keepDecided(
  pairs: Pick<PairStore, 'keepSession'>,
  { pairId, decision, rows, topics = [], act, by, at }: Decided,
): Promise<(SessionKept & { kind: 'conflict' }) | { kind: 'kept'; session: Session; revision: string }> {
  const [session] = decision.changes.flatMap((change) => (change.kind === 'session' ? [change.session] : []))
  if (session === undefined) throw new Error('An act on a session changes one.')
  const known = rows.find(({ line }) => line.on === session.on)
  const carried = decision.changes.flatMap((change) => {
    if (change.what !== 'edited' || change.kind !== 'topic') return []
    const etag = topics.find(({ line }) => line.id === change.line.id)?.etag ?? ''
    return [{ line: change.line, etag }]
  })
  const fields = changedFields(known?.line ?? plannedSession(session.on), session)
  const result = await pairs.keepSession({ pairId, session, etag: known?.etag, carried, fields, act, by, at })
  return result.kind === 'kept' ? { ...result, session } : result
}
