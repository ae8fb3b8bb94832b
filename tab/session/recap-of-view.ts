import type { CommitmentView, PairView, Recap } from '#contract/view'
import { isStep, recapOf } from '#domain/recap'

/**
 * The recap of a session as closing it will draw it: from the shared lines, by the same rule. What is written after
 * midnight of a session that was yesterday still belongs to it.
 */
export function recapOfView(pair: PairView, on: string): Recap {
  return recapOf({ on, topics: pair.topics, commitments: pair.commitments, dayOf: dayIn(pair, on) })
}

/** The promises made in a session, in the order in which they were made: its next steps. */
export function nextStepsOf(pair: PairView, on: string): CommitmentView[] {
  const dayOf = dayIn(pair, on)
  return pair.commitments
    .filter((promise) => isStep(promise) && dayOf(promise.createdAt) === on)
    .toSorted((one, other) => one.createdAt.localeCompare(other.createdAt))
}

function dayIn({ zone, today }: PairView, on: string): (at: string) => string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  return (at) => {
    const written = day.format(new Date(at))
    return written > on && today > on ? on : written
  }
}
