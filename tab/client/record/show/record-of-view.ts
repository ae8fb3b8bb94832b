import type { PairView } from '#contract/view'
import type { RecordParts } from '#domain/record/act'
import { sessionDay } from '#domain/sessions/session-day'
import { toCommitment } from './commitment-view.ts'
import { shownCadence, toCadence } from './cadence-view.ts'
import { dayIn } from './day-in.ts'

/** What the rules of the record look at, from what the API last said and what was done here since. `now` is an instant. */
export function recordOfView(pair: PairView, now: string): RecordParts {
  const { zone, topics, commitments, notes, privateNotes, sessions = [], facts } = pair
  const dayOf = dayIn(zone)
  const own = [...notes, ...privateNotes]
  return {
    ...facts,
    topics,
    sessions,
    cadence: toCadence(shownCadence(pair)),
    commitments: commitments.map(toCommitment),
    notes: own,
    // An older note may lie in the history, which is not at hand: then the API names the day.
    noteDay: (id) => own.find((note) => note.id === id)?.sessionOn ?? sessionDay({ ...facts, dayOf, now }),
    dayOf,
  }
}
