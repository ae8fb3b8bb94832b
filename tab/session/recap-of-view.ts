import type { CommitmentView, PairView, Recap } from '#contract/view'
import { daysAround } from '#domain/sessions/days-around'
import { isStep } from '#domain/commitments/is-step'
import { recapOf } from '#domain/sessions/recap'
import { dayIn } from '../client/record/show/day-in.ts'

/**
 * The recap of a session as closing it will draw it: from the shared lines, by the same rule. What is written after
 * midnight of a session that was yesterday still belongs to it.
 */
export function recapOfView(pair: PairView, on: string): Recap {
  return recapOf({ on, topics: pair.topics, commitments: pair.commitments, dayOf: daysIn(pair, on) })
}

/** The promises made in a session, in the order in which they were made: its next steps. */
export function nextStepsOf(pair: PairView, on: string): CommitmentView[] {
  const dayOf = daysIn(pair, on)
  return pair.commitments
    .filter((promise) => isStep(promise) && dayOf(promise.createdAt) === on)
    .toSorted((one, other) => one.createdAt.localeCompare(other.createdAt))
}

function daysIn({ zone, today, facts }: PairView, on: string): (at: string) => string {
  return daysAround({ planned: facts.planned, dayOf: dayIn(zone) }, { on, today })
}
