import type { SessionRecap } from '#domain/sessions/recap'
import { recapOfSession } from '#domain/record/sessions/recap-of-session'
import type { PairRows } from '../../../ports/pair-store.ts'
import { recordOf } from './record-of.ts'

/** The recap of a session, from the rows of its pair. */
export function recapIn(rows: PairRows, on: string, now: string): SessionRecap {
  return recapOfSession(recordOf(rows, now), on, now)
}
