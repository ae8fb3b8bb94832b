import type { PairView } from '#contract/view'
import { dayIn } from './show/day-in.ts'

/** From here on the next 1:1 counts as the one that runs, in milliseconds before its start. */
const gatherMs = 15 * 60_000
/** Clocks differ by seconds; a reading right at the edge might still tell what was before it. */
const slackMs = 15_000

/**
 * The revision to ask from. Time changes a record without anybody writing: a new day in the pair's zone makes promises
 * overdue, and a 1:1 begins and ends. The first reading after each of these is a whole one; `heardAt` is when the last
 * whole one came.
 */
export function sinceOf(heard: PairView | undefined, now: Date, heardAt: number): { since?: string } {
  if (!heard) return {}
  const { now: running, next } = heard.rhythm
  const edges = [running && Date.parse(running.endAt), next && Date.parse(next.startAt) - gatherMs]
  const isPast = (edge: number | null) => edge !== null && heardAt < edge + slackMs && edge + slackMs <= now.getTime()
  const today = dayIn(heard.zone)(now.toISOString())
  return today !== heard.today || edges.some(isPast) ? {} : { since: heard.revision }
}
