import type { RecordParts } from '#domain/record/act'
import { localDate } from '#domain/time/local-date'
import type { PairRows } from '../../ports/pair-store.ts'
import { rhythmNow } from './rhythm-now.ts'

type StoredParts = Omit<RecordParts, 'noteDay'>

/** What the rules of the record look at, from the rows of a pair. */
export function recordOf(rows: PairRows, now: string): StoredParts {
  const { pair, rhythm, notes, topics, commitments } = rows
  return {
    commitments: commitments.map(({ line }) => line),
    topics: topics.map(({ line }) => line),
    notes: notes.map(({ line }) => line),
    planned: rhythm?.planned ?? [],
    metOn: rhythmNow(rows, now)?.contactDays ?? [],
    dayOf: (instant) => localDate(instant, pair.zone),
  }
}
