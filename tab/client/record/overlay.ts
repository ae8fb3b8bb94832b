import type { CommitmentView, NoteView, PairView, TopicView } from '#contract/view'
import { type Entry, unsent } from '../outbox/change.ts'

/**
 * The record as this person should see it: what the API last said, with the changes that still wait on this device
 * applied in order. Refused changes are left out; they are shown with their words elsewhere.
 * Lines are matched by id, so a change that reached the API unnoticed is not shown twice.
 */
export function overlay(pair: PairView, entries: readonly Entry[]): PairView {
  return entries.filter((entry) => !entry.refusal).reduce(applied, pair)
}

function applied(pair: PairView, { change, at }: Entry): PairView {
  const own = { etag: unsent, by: pair.you.side, createdAt: at }
  switch (change.operation) {
    case 'addTopic': {
      const { id, text } = change.input
      return { ...pair, topics: added(pair.topics, { ...own, id, text, carried: 0, status: 'open' }) }
    }
    case 'discussTopic':
      return topic(pair, change.input.topicId, (line) => ({ ...line, status: 'discussed', discussedAt: at }))
    case 'reopenTopic':
      return topic(pair, change.input.topicId, reopened)
    case 'removeTopic':
      return { ...pair, topics: without(pair.topics, change.input.topicId) }
    case 'addNote': {
      const { id, text, visibility } = change.input
      const line = { ...own, id, text, visibility, sessionOn: pair.rhythm.now?.on ?? pair.today }
      return notes(pair, visibility, (list) => added(list, line))
    }
    case 'editNote': {
      const { noteId, text, visibility } = change.input
      return notes(pair, visibility, (list) => edited(list, noteId, (line) => ({ ...line, text, editedAt: at })))
    }
    case 'removeNote':
      return notes(pair, change.input.visibility, (list) => without(list, change.input.noteId))
    case 'addCommitment': {
      const { id, text, owner } = change.input
      const due = change.input.due ?? pair.rhythm.next?.on ?? null
      const promise = { due, currentDue: due, status: 'open', isOverdue: false, confirmedByOther: false } as const
      return { ...pair, commitments: added(pair.commitments, { ...own, ...promise, id, text, owner }) }
    }
    case 'tickCommitment':
      return promise(pair, change.input.commitmentId, (line) => ({
        ...line,
        status: 'done',
        isOverdue: false,
        doneAt: at,
      }))
    case 'untickCommitment':
      return promise(pair, change.input.commitmentId, (line) => unticked(line, pair.today))
    case 'confirmCommitment':
      return promise(pair, change.input.commitmentId, (line) => ({ ...line, confirmedByOther: true }))
    case 'removeCommitment':
      return { ...pair, commitments: without(pair.commitments, change.input.commitmentId) }
  }
}

function reopened(line: TopicView): TopicView {
  const { discussedAt: _, ...rest } = line
  return { ...rest, status: 'open' }
}

function unticked(line: CommitmentView, today: string): CommitmentView {
  const { doneAt: _, ...rest } = line
  return { ...rest, status: 'open', isOverdue: line.due !== null && line.due < today, confirmedByOther: false }
}

type Line = { id: string }

function added<Kind extends Line>(lines: Kind[], line: Kind): Kind[] {
  return lines.some((known) => known.id === line.id) ? lines : [...lines, line]
}

function edited<Kind extends Line>(lines: Kind[], id: string, edit: (line: Kind) => Kind): Kind[] {
  return lines.map((line) => (line.id === id ? edit(line) : line))
}

function without<Kind extends Line>(lines: Kind[], id: string): Kind[] {
  return lines.filter((line) => line.id !== id)
}

function topic(pair: PairView, id: string, edit: (line: TopicView) => TopicView): PairView {
  return { ...pair, topics: edited(pair.topics, id, edit) }
}

function promise(pair: PairView, id: string, edit: (line: CommitmentView) => CommitmentView): PairView {
  return { ...pair, commitments: edited(pair.commitments, id, edit) }
}

function notes(pair: PairView, visibility: NoteView['visibility'], edit: (lines: NoteView[]) => NoteView[]): PairView {
  return visibility === 'private'
    ? { ...pair, privateNotes: edit(pair.privateNotes) }
    : { ...pair, notes: edit(pair.notes) }
}
