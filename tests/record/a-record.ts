import type { RecordParts } from '../../domain/record/act.ts'
import { localDate } from '../../domain/time/local-date.ts'

/** A record of a pair in Berlin in which nothing was written yet: a test names only what it is about. */
export function aRecord(parts: Partial<RecordParts> = {}): RecordParts {
  return {
    topics: [],
    commitments: [],
    notes: [],
    sessions: [],
    spokenFrom: '2026-07-16',
    cadence: { days: null, proposed: null },
    noteDay: () => undefined,
    planned: [],
    metOn: [],
    dayOf: (instant) => localDate(instant, 'Europe/Berlin'),
    ...parts,
  }
}
