import type { PairView, TopicView } from '#contract/view'
import { newCommitment } from '#domain/commitment'
import { type Entry, isActChange, isPairChange, unsent } from '../outbox/change.ts'
import { decideChange } from './decide-change.ts'
import { added, inTopic, without } from './overlay-line.ts'
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
    case 'addTopic': {
      const { id, text } = change.input
      return { ...pair, topics: added(pair.topics, { ...own, id, text, carried: 0, status: 'open' }) }
    }
    case 'discussTopic':
      return inTopic(pair, change.input.topicId, (line) => ({ ...line, status: 'discussed', discussedAt: at }))
    case 'reopenTopic':
      return inTopic(pair, change.input.topicId, reopened)
    case 'removeTopic':
      return { ...pair, topics: without(pair.topics, change.input.topicId) }
    case 'placeTopic': {
      const { topicId, rank } = change.input
      return inTopic(pair, topicId, (line) => ({ ...line, rank }))
    }
    case 'decideTopic': {
      const status = change.input.decision === 'drop' ? 'dropped' : 'barrier'
      return inTopic(pair, change.input.topicId, (line) => ({ ...line, status }))
    }
    case 'addCommitment': {
      const { id, text, owner, planId, measure } = change.input
      const more = { ...(planId === undefined ? {} : { planId }), ...(measure === undefined ? {} : { measure }) }
      const due = change.input.due ?? pair.rhythm.next?.on ?? null
      const promise = newCommitment({ id, text, owner, by: own.by, due, createdAt: at, ...more })
      return { ...pair, commitments: added(pair.commitments, toView(promise, pair.today)) }
    }
  }
}

function reopened(line: TopicView): TopicView {
  const { discussedAt: _, ...rest } = line
  return { ...rest, status: 'open' }
}
