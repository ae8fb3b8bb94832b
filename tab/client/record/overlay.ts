import type { PairView } from '#contract/view'
import { type Entry, isActChange } from '../outbox/change.ts'
import { decideChange } from './decide-change.ts'
import { overlayPairStep } from './overlay-pair-step.ts'
import { putChanges } from './put-changes.ts'

/**
 * The record as this person should see it: what the API last said, with the changes that still wait on this device
 * applied in order. Refused changes are left out; they are shown with their words elsewhere.
 * Lines are matched by id, so a change that reached the API unnoticed is not shown twice.
 */
export function overlay(pair: PairView, entries: readonly Entry[]): PairView {
  return entries.filter((entry) => !entry.refusal).reduce(applied, pair)
}

function applied(pair: PairView, { change, at }: Entry): PairView {
  if (!isActChange(change)) return overlayPairStep(pair, change, at)
  const decision = decideChange(pair, change, at)
  return decision.kind === 'changed' ? putChanges(pair, decision.changes) : pair
}
