import { agreedCadence } from '#domain/cadence'
import type { RecordParts } from '#domain/record/act'
import { spokenFrom } from '#domain/session'
import { localDate } from '#domain/time/local-date'
import type { PairRows } from '../../../ports/pair-store.ts'
import { rhythmNow } from '../rhythm-now.ts'

/** All that is stored; under which session an old note lies is asked for apart. */
export type StoredParts = Omit<RecordParts, 'noteDay'>

/** What the rules of the record look at, from the rows of a pair. */
export function recordOf(rows: PairRows, now: string): StoredParts {
  const { pair, rhythm, notes, topics, commitments } = rows
  const sessions = rows.sessions.map(({ line }) => line)
  const dayOf = (instant: string) => localDate(instant, pair.zone)
  return {
    commitments: commitments.map(({ line }) => line),
    topics: topics.map(({ line }) => line),
    notes: notes.map(({ line }) => line),
    planned: rhythm?.planned ?? [],
    metOn: rhythmNow(rows, now)?.contactDays ?? [],
    sessions,
    spokenFrom: spokenFrom(sessions, dayOf(now)),
    cadence: agreedCadence(pair, dayOf(now)),
    dayOf,
  }
}
