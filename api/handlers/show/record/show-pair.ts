import { agreedCadence } from '#domain/cadence'
import { inLedgerOrder, type Commitment } from '#domain/commitment'
import { openNotesFrom } from '#domain/sessions/note-lock'
import { readsUntil, standsOn } from '#domain/people/former-access'
import type { Note } from '#domain/note'
import { otherSide, peopleOf, type Side } from '#domain/pair'
import { planStrip } from '#domain/plan/plan-strip'
import { preferenceOn } from '#domain/plan/preference'
import { isFresh, pulseIsDue } from '#domain/quality/pulse'
import { localDate } from '#domain/time/local-date'
import type { Clock } from '#domain/time/written'
import { inAgendaOrder } from '#domain/topic'
import type { PairView, PersonView } from '#contract/view'
import type { Kept, PairHead, PairRows, PrivateRows } from '../../../ports/pair-store.ts'
import type { Audience } from '../../../ports/thread-store.ts'
import { isInForce } from '../../pair/find/current-edge.ts'
import { showCommitment } from './show-commitment.ts'
import { inSessionOrder, showNote } from './show-note.ts'
import { recordOf } from './record-of.ts'
import { showFacts } from './show-facts.ts'
import { rhythmNow } from '../rhythm-now.ts'
import { cadenceOf, showCadence, showRhythm } from '../show-rhythm.ts'
import { showSessions } from './show-sessions.ts'
import { showTopic } from './show-topic.ts'

type Params = {
  rows: PairRows
  /** The viewer's own partition; undefined while a third person looks on. */
  own: PrivateRows | undefined
  side: Side
  audience: Audience
  revision: string
  now: string
  /** The day from which the report may be asked again; undefined before the first time. */
  pulseOn: string | undefined
  /** How the viewer chose to have times written. */
  clock?: Clock | undefined
}

/** Everything a first look needs, as one of the two sees it. */
export function showPair({ rows, own, side, audience, revision, now, pulseOn, clock }: Params): PairView {
  const { pair } = rows
  const { zone } = pair
  const today = localDate(now, zone)
  const facts = rhythmNow(rows, now)
  const lock = { from: openNotesFrom(recordOf(rows, now), now), now }
  const agreed = agreedCadence(pair, today)
  const { cadenceDays } = cadenceOf(facts, agreed.days)
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
    you: { ...personOf(pair, side), side, ...(clock === undefined ? {} : { clock }) },
    other: personOf(pair, otherSide(side)),
    audience,
    mayWrite,
    ...(mayWrite ? {} : formerOf(side, pair.relation)),
    zone,
    today,
    rhythm: showRhythm({ facts: current, agreedCadenceDays: agreed.days, now, today: standing }),
    commitments: sorted(rows.commitments, inLedgerOrder).map((kept: Kept<Commitment>) =>
      showCommitment(kept, standing),
    ),
    topics: sorted(rows.topics, inAgendaOrder).map(showTopic),
    notes: inSessionOrder(rows.notes.map((kept) => showNote(kept, lock))),
    privateNotes: inSessionOrder((own?.notes ?? []).map((kept: Kept<Note>) => showNote(kept))),
    pulseIsDue: side === 'report' && mayWrite && isFresh(lastOn, { today, cadenceDays }) && pulseIsDue(pulseOn, today),
    sessions: showSessions(rows, today),
    cadence: showCadence(facts, agreed),
    ...planOf(rows, { own, side, today: standing }),
    ...preferencesOf(pair, today),
    seriesClaim: pair.seriesClaim,
    ...meetingsOf(rows),
    facts: { ...showFacts(rows, now), ...(mayWrite ? {} : { planned: [] }) },
  }
}

/** One of the two, as the pair knows them. */
export function personOf(pair: PairHead, side: Side): PersonView {
  const oid = peopleOf(pair.pairId)[side]
  return side === 'manager'
    ? { oid, displayName: pair.managerName, firstName: pair.managerFirstName }
    : { oid, displayName: pair.reportName, firstName: pair.reportFirstName }
}

/** A third person in the meeting is no reason to hide the plan, but one's own journal is not spoken of then. */
function planOf(
  { plan }: PairRows,
  { own, side, today }: { own: PrivateRows | undefined; side: Side; today: string },
): Pick<PairView, 'plan'> {
  const strip = plan && planStrip(plan, { side, today })
  if (strip === undefined) return {}
  const written = own?.pages(strip.planId)
  return { plan: { ...strip, journal: strip.journal.filter((page) => written?.includes(page) === false) } }
}

function preferencesOf({ preferences }: PairHead, today: string): Pick<PairView, 'preferences'> {
  if (preferences === undefined) return {}
  const held = (['manager', 'report'] as const).flatMap((side) => {
    const preference = preferenceOn(preferences[side], today)
    return preference === undefined ? [] : [[side, preference] as const]
  })
  return held.length === 0 ? {} : { preferences: Object.fromEntries(held) }
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
