import type { PairView } from '#contract/view'
import { isActChange } from '../../outbox/act-change.ts'
import type { Change, Entry } from '../../outbox/change.ts'
import { decideChange } from './decide-change.ts'
import { putChanges } from './put-changes.ts'
import { showStep } from './show-step.ts'

/**
 * The record as this person should see it: what the API last said, with the changes that still wait on this device
 * applied in order. Refused changes are left out; they are shown with their words elsewhere.
 * Lines are matched by id, so a change that reached the API unnoticed is not shown twice.
 */
export function withChanges(pair: PairView, entries: readonly Entry[]): PairView {
  return entries
    .filter((entry) => !entry.refusal)
    .reduce((shown, { change, at }) => withChange(shown, change, at), pair)
}

/** The record with one change, as the API will have it if nobody is faster. */
export function withChange(pair: PairView, change: Change, at: string): PairView {
  if (!isActChange(change)) return showStep(pair, change)
  const decision = decideChange(pair, change, at)
  return decision.kind === 'changed' ? putChanges(pair, decision.changes) : pair
}
