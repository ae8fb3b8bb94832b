import { inLedgerOrder, type Commitment } from '#domain/commitment'
import { readsUntil, standsOn } from '#domain/former-access'
import type { Note } from '#domain/note'
import { otherSide, peopleOf, type Side } from '#domain/pair'
import { isFresh, pulseIsDue } from '#domain/pulse'
import { localDate } from '#domain/time/local-date'
import { inAgendaOrder } from '#domain/topic'
import type { PairView, PersonView } from '#contract/view'
import type { Kept, PairRecord, PairRows } from '../../ports/pair-store.ts'
import type { Audience } from '../../ports/thread-store.ts'
import { isInForce } from '../current-edge.ts'
import { showCommitment } from './show-commitment.ts'
import { inSessionOrder, showNote } from './show-note.ts'
import { openNotesFrom } from './open-notes-from.ts'
import { carriedTopics } from './carried-topics.ts'
import { rhythmNow } from './rhythm-now.ts'
import { cadenceOf, showCadence, showRhythm } from './show-rhythm.ts'
import { showSessions } from './show-sessions.ts'
import { showTopic } from './show-topic.ts'

type Asked = {
  rows: PairRows
  privateNotes: readonly Kept<Note>[]
  side: Side
  audience: Audience
  revision: string
  now: string
  /** The day from which the report may be asked again; undefined before the first time. */
  pulseOn: string | undefined
}

/** Everything a first look needs, as one of the two sees it. */
export function showPair({ rows, privateNotes, side, audience, revision, now, pulseOn }: Asked): PairView {
  const { pair } = rows
  const { zone, agreedCadenceDays } = pair
  const today = localDate(now, zone)
  const facts = rhythmNow(rows)
  const lock = { from: openNotesFrom(rows, facts, { today, now }), now }
  const { cadenceDays } = cadenceOf(facts, agreedCadenceDays)
  const topics = carriedTopics(rows, now)
  const [from, to] = pair.relation
  // By the same days as the door, so that nobody is shown a box whose words would be refused.
  const mayWrite = isInForce({ from, to }, now.slice(0, 10))
  // Its numbers stand still with it; what is written and when stays as it is for everybody.
  const standing = standsOn(pair.relation, today)
  const current = mayWrite ? facts : facts && { ...facts, planned: [] }
  const lastOn = facts?.contactDays.findLast((day) => day <= today) ?? null
  return {
    pairId: pair.pairId,
    revision,
    you: { ...personOf(pair, side), side },
    other: personOf(pair, otherSide(side)),
    audience,
    mayWrite,
    ...(mayWrite ? {} : formerOf(side, pair.relation)),
    zone,
    today,
    rhythm: showRhythm({ facts: current, agreedCadenceDays, now, today: standing }),
    commitments: sorted(rows.commitments, inLedgerOrder).map((kept: Kept<Commitment>) =>
      showCommitment(kept, standing),
    ),
    topics: sorted(topics, (lines) => inAgendaOrder(lines, side)).map(showTopic),
    notes: inSessionOrder(rows.notes.map((kept) => showNote(kept, lock))),
    privateNotes: inSessionOrder(privateNotes.map((kept) => showNote(kept))),
    pulseIsDue: side === 'report' && mayWrite && isFresh(lastOn, { today, cadenceDays }) && pulseIsDue(pulseOn, today),
    sessions: showSessions(rows, today),
    cadence: showCadence(facts, pair),
    seriesClaim: pair.seriesClaim,
    ...meetingsOf(rows),
  }
}

/** One of the two, as the pair knows them. */
export function personOf(pair: PairRecord, side: Side): PersonView {
  const oid = peopleOf(pair.pairId)[side]
  return side === 'manager'
    ? { oid, displayName: pair.managerName, firstName: pair.managerFirstName }
    : { oid, displayName: pair.reportName, firstName: pair.reportFirstName }
}

function meetingsOf({ pair, rhythm }: PairRows): Pick<PairView, 'meetings'> {
  if (rhythm?.meetings === undefined) return {}
  return { meetings: rhythm.meetings.map((one) => ({ ...one, claim: pair.meetingClaims[one.key] ?? null })) }
}

function formerOf(side: Side, [, endedOn]: [string, string | null]): Pick<PairView, 'former'> {
  if (endedOn === null) return {}
  return { former: { endedOn, readUntil: readsUntil(side, endedOn) } }
}

/** Puts kept lines into the order the domain gives their lines. */
function sorted<Line extends { id: string }>(
  kept: readonly Kept<Line>[],
  order: (lines: readonly Line[]) => Line[],
): Kept<Line>[] {
  const byId = new Map(kept.map((each) => [each.line.id, each]))
  return order(kept.map(({ line }) => line)).flatMap(({ id }) => byId.get(id) ?? [])
}
