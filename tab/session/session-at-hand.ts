import type { MeetingView, PairView, SessionView } from '#contract/view'
import { closeWithinDays } from '#domain/session'
import { daysBetween } from '#domain/time/days-between'

/** How long after its day a session is asked about, in days. */
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

/** The session whose closing is shown, and can be taken back: closed, of today or yesterday. */
export function closedSession(pair: PairView): SessionView | undefined {
  const session = sessionAtHand(pair)
  const isShown = session?.closedAt !== undefined && daysBetween(session.on, pair.today) <= closeWithinDays
  return isShown ? session : undefined
}

export type AskedInHead =
  | { kind: 'ask'; session: SessionView }
  /** The other person says that the two talked, and nothing was planned. */
  | { kind: 'confirm'; session: SessionView }
  | { kind: 'differs'; session: SessionView }
  | { kind: 'said'; session: SessionView }

/**
 * What is to be asked about the session at hand, if anything. One's own word is asked for once; it stays in view on
 * the day itself; two different words stand side by side as long as the session can be spoken of here.
 */
export function askedOf(pair: PairView): AskedInHead | undefined {
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
export function runningSlot({ rhythm, you }: PairView, session: SessionView, now: number): MeetingView | undefined {
  const slot = rhythm.now
  const isSpokenOf = session.said[you.side === 'manager' ? 'report' : 'manager'] !== undefined
  return slot && slot.on === session.on && now < Date.parse(slot.endAt) && !isSpokenOf ? slot : undefined
}

/**
 * The one thing the head asks, if anything: what became of a 1:1 that is over, or else whether the other person's rhythm
 * is agreed. Never while a 1:1 runs, and never two things at once.
 */
export function headAsks(
  pair: PairView,
): Extract<AskedInHead, { kind: 'ask' | 'confirm' }> | { kind: 'rhythm' } | undefined {
  if (!pair.mayWrite) return undefined
  const asked = askedOf(pair)
  if (asked?.kind === 'confirm') return { ...asked, kind: 'confirm' }
  if (asked?.kind === 'ask' && !runningSlot(pair, asked.session, 0)) return { ...asked, kind: 'ask' }
  const { proposed } = pair.cadence ?? {}
  const isProposed = proposed && proposed.by !== pair.you.side && pair.rhythm.now === null
  return isProposed ? { kind: 'rhythm' } : undefined
}

/** May "We just talked" be offered? Not on a day that has a session already. */
export function mayLogTalk(pair: PairView): boolean {
  return pair.mayWrite && pair.rhythm.now === null && sessionAtHand(pair)?.on !== pair.today
}
