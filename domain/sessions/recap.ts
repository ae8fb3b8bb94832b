import type { Commitment } from '../commitment.ts'
import { isStep } from '../commitments/is-step.ts'
import type { Side } from '../pair.ts'
import type { Topic } from '../topic.ts'

type RecapPromise = Pick<Commitment, 'text' | 'owner' | 'currentDue' | 'status' | 'createdAt'>
/** `state` is there when it is no open promise: only asked for, or kept already. */
type Promised = { text: string; owner: Side; due: string | null; state?: 'asked' | 'kept' }

/** What one session came to, in the words the two wrote themselves. */
export type SessionRecap = {
  on: string
  talkedAbout: string[]
  next: Promised[]
  carried: string[]
  stillOpen: Promised[]
}

/**
 * Drawn from the shared lines alone, the same for both: what was ticked as talked about in this session, what was
 * promised in it, what stayed on the agenda, and which older promises are open. `dayOf` tells under which session an
 * instant falls. A line without words, which could not be read, is left out.
 */
export function recapOf({
  on,
  dayOf,
  ...lines
}: {
  on: string
  topics: readonly Pick<Topic, 'text' | 'status' | 'discussedAt'>[]
  commitments: readonly RecapPromise[]
  dayOf: (at: string) => string
}): SessionRecap {
  const topics = lines.topics.filter(isReadable)
  const commitments = lines.commitments.filter(isReadable)
  const isNew = (promise: RecapPromise) => dayOf(promise.createdAt) === on
  const open = commitments.filter(({ status }) => status === 'open')
  return {
    on,
    talkedAbout: topics
      .filter(({ discussedAt }) => discussedAt !== undefined && dayOf(discussedAt) === on)
      .map(({ text }) => text),
    next: commitments.filter((promise) => isNew(promise) && isStep(promise)).map(promised),
    carried: topics.filter(({ status }) => status === 'open').map(({ text }) => text),
    stillOpen: open.filter((promise) => !isNew(promise)).map(promised),
  }
}

function isReadable({ text }: { text: string }): boolean {
  return text !== ''
}

function promised({ text, owner, currentDue, status }: RecapPromise): Promised {
  const promise = { text, owner, due: currentDue }
  if (status === 'asked') return { ...promise, state: 'asked' }
  return status === 'done' ? { ...promise, state: 'kept' } : promise
}
