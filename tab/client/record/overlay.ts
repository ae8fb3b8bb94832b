import type { PairView } from '#contract/view'
import { newCommitment } from '#domain/commitment'
import { type Entry, isActChange, isPairChange, unsent } from '../outbox/change.ts'
import { decideChange } from './decide-change.ts'
import { added } from './overlay-line.ts'
import { overlayPairStep } from './overlay-pair-step.ts'
import { isPromiseStep, promiseAfter, toView } from './overlay-promise.ts'
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
  if (isActChange(change)) {
    const decision = decideChange(pair, change, at)
    return decision.kind === 'changed' ? putChanges(pair, decision.changes) : pair
  }
  const own = { etag: unsent, by: pair.you.side, createdAt: at }
  if (isPairChange(change)) return overlayPairStep(pair, change, at)
  if (isPromiseStep(change)) return promiseAfter(pair, change, at)
  switch (change.operation) {
    case 'addCommitment': {
      const { id, text, owner, planId, measure } = change.input
      const more = { ...(planId === undefined ? {} : { planId }), ...(measure === undefined ? {} : { measure }) }
      const due = change.input.due ?? pair.rhythm.next?.on ?? null
      const promise = newCommitment({ id, text, owner, by: own.by, due, createdAt: at, ...more })
      return { ...pair, commitments: added(pair.commitments, toView(promise, pair.today)) }
    }
  }
}
