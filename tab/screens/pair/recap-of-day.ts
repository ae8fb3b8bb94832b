import type { PastSession } from '#contract/read-history'
import type { CommitmentView, Recap } from '#contract/view'
import { recapOf } from '#domain/sessions/recap'

/**
 * The recap of a day in the past: what was talked about on it, and the next steps that were agreed on it, wherever these
 * stand by now. `promises` are all that are known, those closed later among them. Undefined for a day that nobody closed.
 */
export function recapOfDay(
  { on, session, topics }: PastSession,
  promises: readonly CommitmentView[],
  dayOf: (at: string) => string,
): Recap | undefined {
  if (session?.closedAt === undefined) return undefined
  const known = new Map(promises.map((line) => [line.id, line]))
  const recap = recapOf({ on, dayOf, topics, commitments: [...known.values()] })
  // What was carried, and what was open besides, is long since something else.
  return { ...recap, carried: [], stillOpen: [] }
}
