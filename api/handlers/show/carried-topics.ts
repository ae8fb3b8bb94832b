import { sessionDay } from '#domain/session-day'
import { saysHeld } from '#domain/session'
import { startSession } from '#domain/start-session'
import { localDate } from '#domain/time/local-date'
import type { Topic } from '#domain/topic'
import type { Kept, PairRows } from '../../ports/pair-store.ts'

/**
 * The topics with the count that a note written now would leave them. A session that was not closed carries its topics
 * with the first note of the next one; shown only then, the count would jump in the middle of a talk.
 */
export function carriedTopics(
  { pair, rhythm, notes, topics, commitments, sessions }: PairRows,
  now: string,
): Kept<Topic>[] {
  const { zone } = pair
  const on = sessionDay({ planned: rhythm?.planned ?? [], dayOf: (at) => localDate(at, zone), now })
  const lines = {
    notes: notes.map(({ line }) => line),
    topics: topics.map(({ line }) => line),
    commitments: commitments.map(({ line }) => line),
    metOn: sessions.flatMap(({ line }) => (saysHeld(line) ? [line.on] : [])),
  }
  const carried = new Set(startSession(on, lines, zone)?.carried)
  return topics.map((kept) =>
    carried.has(kept.line.id) ? { ...kept, line: { ...kept.line, carried: kept.line.carried + 1 } } : kept,
  )
}
