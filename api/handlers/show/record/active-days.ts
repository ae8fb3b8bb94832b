import type { Note } from '#domain/note'
import { localDate } from '#domain/time/local-date'
import type { FiledLine, Kept, PairRows } from '../../../ports/pair-store.ts'

/**
 * The active lines under the days on which the history will have them: a note under its session, what was closed under
 * the day of closing, an open promise under the day it was made. Open topics lie ahead and belong to no past day.
 */
export function activeDays(rows: PairRows, privateNotes: readonly Kept<Note>[]): FiledLine[] {
  const { zone } = rows.pair
  const notes = [...rows.notes, ...privateNotes].map((kept): FiledLine => ({
    on: kept.line.sessionOn,
    kind: 'note',
    kept,
  }))
  const commitments = rows.commitments.map((kept): FiledLine => {
    const { doneAt, droppedAt, createdAt } = kept.line
    return { on: localDate(doneAt ?? droppedAt ?? createdAt, zone), kind: 'commitment', kept }
  })
  const topics = rows.topics.flatMap((kept): FiledLine[] => {
    const closedAt = kept.line.discussedAt ?? kept.line.decidedAt
    return closedAt === undefined ? [] : [{ on: localDate(closedAt, zone), kind: 'topic', kept }]
  })
  const sessions = rows.sessions.map(({ line }): FiledLine => ({ on: line.on, kind: 'session', session: line }))
  return [...notes, ...commitments, ...topics, ...sessions]
}
