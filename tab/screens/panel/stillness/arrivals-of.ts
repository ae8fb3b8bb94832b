import type { CommitmentView, PairView } from '#contract/view'
import { otherSide } from '#domain/pair'

/** One thing that the other person brought or changed. */
export type Arrival = {
  id: string
  what:
    | 'topic'
    | 'promise'
    | 'forYou'
    | 'note'
    | 'accepted'
    | 'declined'
    | 'ticked'
    | 'confirmed'
    | 'dropped'
    | 'moved'
    | 'discussed'
    | 'closed'
    | 'reopened'
  text: string
}

/**
 * What came from the other person between two states of the record. One's own steps are not among them: `own` names the
 * lines whose changes are still on their way from here.
 */
export function arrivalsOf(before: PairView, after: PairView, own: ReadonlySet<string>): Arrival[] {
  const other = otherSide(after.you.side)
  const came = <Line extends { id: string; by: string }>(was: readonly Line[], is: readonly Line[]) => {
    const known = new Set(was.map(({ id }) => id))
    return is.filter(({ id, by }) => by === other && !known.has(id))
  }
  const topics = new Map(before.topics.map((topic) => [topic.id, topic]))
  const promises = new Map(before.commitments.map((line) => [line.id, line]))
  const arrivals: Arrival[] = [
    ...came(before.topics, after.topics).map(({ id, text }) => ({ id, text, what: 'topic' as const })),
    ...came(before.commitments, after.commitments).map(({ id, text, owner }) => ({
      id,
      text,
      what: owner === other ? ('promise' as const) : ('forYou' as const),
    })),
    ...came(before.notes, after.notes).map(({ id, text }) => ({ id, text, what: 'note' as const })),
    ...after.topics.flatMap(({ id, text, status }) => {
      const isNew = status === 'discussed' && topics.get(id)?.status === 'open'
      return isNew ? { id, text, what: 'discussed' as const } : []
    }),
    ...after.commitments.flatMap((line) => {
      const was = promises.get(line.id)
      const what = was && changeOf(was, line, other)
      return what ? { id: line.id, text: line.text, what } : []
    }),
  ]
  return [...arrivals, ...turnedSessions(before, after, other)].filter(({ id }) => !own.has(id))
}

/** A 1:1 that the other person closed, or one that was closed and is open again. Its day stands for it. */
function turnedSessions(before: PairView, after: PairView, other: CommitmentView['owner']): Arrival[] {
  const was = new Map(before.sessions?.map((session) => [session.on, session.closedAt]))
  return (after.sessions ?? []).flatMap(({ on: id, closedAt, closedBy }): Arrival[] => {
    if (closedAt !== undefined && was.get(id) === undefined && closedBy === other)
      return [{ id, what: 'closed', text: '' }]
    return closedAt === undefined && was.get(id) !== undefined ? [{ id, what: 'reopened', text: '' }] : []
  })
}

/** What the other person did with a promise: their own they answer, tick, drop and move, one's own they confirm. */
function changeOf(
  was: CommitmentView,
  is: CommitmentView,
  other: CommitmentView['owner'],
): Arrival['what'] | undefined {
  if (is.owner !== other) return is.confirmedByOther && !was.confirmedByOther ? 'confirmed' : undefined
  if (is.status !== was.status) {
    if (is.status === 'open') return was.status === 'asked' ? 'accepted' : undefined
    return ({ done: 'ticked', dropped: 'dropped', declined: 'declined', asked: undefined } as const)[is.status]
  }
  return (is.moves?.length ?? 0) > (was.moves?.length ?? 0) ? 'moved' : undefined
}
