import { recapOf, type SessionRecap } from '#domain/recap'
import { sessionDay } from '#domain/session-day'
import { localDate } from '#domain/time/local-date'
import type { PairRows } from '../../ports/pair-store.ts'

/** The recap of a session, from the rows of its pair. */
export function recapIn({ topics, commitments, rhythm, pair: { zone } }: PairRows, on: string): SessionRecap {
  return recapOf({
    on,
    topics: topics.map(({ line }) => line),
    commitments: commitments.map(({ line }) => line),
    dayOf: (at) => sessionDay({ planned: rhythm?.planned ?? [], dayOf: (one) => localDate(one, zone), now: at }),
  })
}
