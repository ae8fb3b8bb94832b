import type { RecordParts } from '#domain/record/act'

/** A record of which nothing is known: what the rules look at before the API was heard, or beside one line alone. */
export const emptyRecord: RecordParts = {
  topics: [],
  commitments: [],
  notes: [],
  sessions: [],
  spokenFrom: '',
  cadence: { days: null, proposed: null },
  noteDay: () => undefined,
  planned: [],
  metOn: [],
  dayOf: (instant) => instant.slice(0, 10),
}
