import { daysAround } from '../../sessions/days-around.ts'
import { recapOf, type SessionRecap } from '../../sessions/recap.ts'
import type { RecordParts } from '../act.ts'

type Parts = Pick<RecordParts, 'topics' | 'commitments' | 'planned' | 'dayOf'>

/** What a session came to, as whoever looks at it now draws it; closing it counts its steps by the same days. */
export function recapOfSession({ topics, commitments, planned, dayOf }: Parts, on: string, now: string): SessionRecap {
  return recapOf({ on, topics, commitments, dayOf: daysAround({ planned, dayOf }, { on, today: dayOf(now) }) })
}
