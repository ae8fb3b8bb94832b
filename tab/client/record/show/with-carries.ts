import type { PairView } from '#contract/view'
import { carryOver } from '#domain/commitments/carry'
import { dayIn } from './day-in.ts'

/**
 * The record with its topics counted as people see them: a session that nobody closed carries its open topics with the
 * first note of the next one, and counted only then, the number would jump in the middle of a talk.
 */
export function withCarries(pair: PairView): PairView {
  const { zone, topics, facts } = pair
  const { carriesOver: on } = facts
  if (on === undefined) return pair
  const session = { on, dayOf: dayIn(zone) }
  return { ...pair, topics: topics.map((topic) => carryOver(topic, session) ?? topic) }
}
