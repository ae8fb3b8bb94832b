import type { CadenceView, CommitmentView, NoteView, PairView, SessionView, TopicView } from '#contract/view'
import { inSight } from '#domain/sessions/in-sight'
import type { Note } from '#domain/note'
import type { RecordChange } from '#domain/record/act'
import { shownCadence, toCadenceView } from './cadence-view.ts'
import { toCommitmentView } from './commitment-view.ts'
import { unsent } from '../../outbox/change.ts'

/** The record of a page after what an act changed. A line keeps the version that the API gave it. */
export function putChanges(pair: PairView, changes: readonly RecordChange[]): PairView {
  return changes.reduce(putChange, pair)
}

function putChange(pair: PairView, change: RecordChange): PairView {
  if (change.what === 'removed') return removed(pair, change.id)
  switch (change.kind) {
    case 'note':
      return putNote(pair, { etag: unsent, ...change.line })
    case 'topic': {
      const { decidedAt: _, ...topic } = change.line
      return putTopic(pair, { etag: unsent, ...topic })
    }
    case 'session':
      return putSession(pair, change.session)
    case 'cadence':
      return putCadence(pair, toCadenceView(change.cadence, shownCadence(pair)))
    case 'commitment':
      return putCommitment(pair, toCommitmentView(change.line, { etag: unsent, today: pair.today }))
  }
}

/** A note in its place, shared or private; where it stands already, with the version it has. */
export function putNote(pair: PairView, note: Note & { etag: string }): PairView {
  const place = note.visibility === 'private' ? 'privateNotes' : 'notes'
  return { ...pair, [place]: put<NoteView>(pair[place], note) }
}

export function putTopic(pair: PairView, topic: TopicView): PairView {
  return { ...pair, topics: put(pair.topics, topic) }
}

export function putCommitment(pair: PairView, commitment: CommitmentView): PairView {
  return { ...pair, commitments: put(pair.commitments, commitment) }
}

export function putSession(pair: PairView, session: SessionView): PairView {
  const others = (pair.sessions ?? []).filter(({ on }) => on !== session.on)
  return { ...pair, sessions: inSight([...others, session], pair.today) }
}

export function putCadence(pair: PairView, cadence: CadenceView): PairView {
  const { days: cadenceDays, from: cadenceFrom } = cadence
  return { ...pair, cadence, rhythm: { ...pair.rhythm, cadenceDays, cadenceFrom } }
}

/** A line that the API has not numbered keeps the number it had. */
function put<Line extends { id: string; etag: string }>(lines: readonly Line[], line: Line): Line[] {
  const known = lines.find(({ id }) => id === line.id)
  if (!known) return [...lines, line]
  const next = line.etag === unsent ? { ...line, etag: known.etag } : line
  return lines.map((one) => (one === known ? next : one))
}

function removed(pair: PairView, id: string): PairView {
  const others = <Line extends { id: string }>(lines: readonly Line[]) => lines.filter((line) => line.id !== id)
  const { topics, commitments, notes, privateNotes } = pair
  return {
    ...pair,
    topics: others(topics),
    commitments: others(commitments),
    notes: others(notes),
    privateNotes: others(privateNotes),
  }
}
