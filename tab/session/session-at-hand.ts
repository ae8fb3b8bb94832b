import type { MeetingView, PairView, SessionView } from '#contract/view'
import { daysBetween } from '#domain/time/days-between'

/** How long after its day a session can still be closed, and asked about, in days. */
const closeWithinDays = 1
const askWithinDays = 13

/**
 * The session these two are in, or were in last: never one that is still to come. Undefined before their first one.
 * A 1:1 counts as begun when the panel may be open for it, a quarter of an hour before it starts.
 */
export function sessionAtHand({ sessions = [], rhythm, today }: PairView): SessionView | undefined {
  const isAhead = ({ on, said, closedAt }: SessionView) =>
    on > today ||
    (on === today &&
      rhythm.now?.on !== on &&
      rhythm.next?.on === on &&
      closedAt === undefined &&
      Object.keys(said).length === 0)
  return sessions.find((session) => !isAhead(session))
}

/** The session that can be closed now: of today or yesterday, not closed yet, in a record that holds anything at all. */
export function closableSession(pair: PairView): SessionView | undefined {
  const session = sessionAtHand(pair)
  if (!session || session.closedAt !== undefined || daysBetween(session.on, pair.today) > closeWithinDays)
    return undefined
  const { topics, commitments, notes } = pair
  return [topics, commitments, notes].some((lines) => lines.length > 0) ? session : undefined
}

export type Asked =
  | { kind: 'ask'; session: SessionView }
  /** The other person says that the two talked, and nothing was planned. */
  | { kind: 'confirm'; session: SessionView }
  | { kind: 'differs'; session: SessionView }
  | { kind: 'said'; session: SessionView }

/**
 * What is to be asked about the session at hand, if anything. One's own word is asked for once; it stays in view on
 * the day itself; two different words stand side by side as long as the session can be spoken of here.
 */
export function askedOf(pair: PairView): Asked | undefined {
  const session = sessionAtHand(pair)
  if (!session || daysBetween(session.on, pair.today) > askWithinDays) return undefined
  const { side } = pair.you
  const own = session.said[side]
  const theirs = session.said[side === 'manager' ? 'report' : 'manager']
  if (own !== undefined && theirs !== undefined && own !== theirs) return { kind: 'differs', session }
  if (own !== undefined) return session.on === pair.today && !session.closedAt ? { kind: 'said', session } : undefined
  if (session.kind === 'ad_hoc' && theirs === 'held') return { kind: 'confirm', session }
  return session.closedAt === undefined ? { kind: 'ask', session } : undefined
}

/**
 * The slot in which a session runs at `now` (in ms) or is about to. As long as it does, nobody can know what became of
 * it, so nobody is asked, unless the other person has spoken already.
 */
export function slotOf({ rhythm, you }: PairView, session: SessionView, now: number): MeetingView | undefined {
  const slot = rhythm.now
  const isSpokenOf = session.said[you.side === 'manager' ? 'report' : 'manager'] !== undefined
  return slot && slot.on === session.on && now < Date.parse(slot.endAt) && !isSpokenOf ? slot : undefined
}

/** May "We just talked" be offered? Not on a day that has a session already. */
export function mayLogTalk(pair: PairView): boolean {
  return pair.mayWrite && pair.rhythm.now === null && sessionAtHand(pair)?.on !== pair.today
}
