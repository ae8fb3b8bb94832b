import type { OperationName, Operations } from '#contract/operations'
import type { Relation, Role } from '#domain/access'
import type { PairId } from '#domain/pair'
import type { LineSpan } from '#domain/people/relation-on'
import type { Reason } from '#domain/record/reason'
import type { Problem } from '#contract/problem'
import type { KnownThread } from './thread-store.ts'

/** Who calls, proven by a token. `oid` is the only identity; `token` is what a call on behalf of them needs. */
export type Caller = { oid: string; roles: readonly Role[]; token: string }

/**
 * One request as a handler gets it: input that passed its schema, a proven caller, the instant (UTC, ISO),
 * and the pair it is about, which the door found and checked; undefined for operations about no pair.
 */
export type Params<Name extends OperationName> = {
  input: Operations[Name]['input']
  caller: Caller
  now: string
  pairId: PairId | undefined
  /** The reporting line by which the caller was let in, as it is now; undefined for operations about no pair. */
  line?: LineSpan | undefined
  /** The meeting thread the request came through, when it named one. */
  thread?: KnownThread | undefined
}

/** Every way to be told no. Trouble (a timeout, a broken row) is thrown instead. */
export type Refusal =
  | { kind: 'forbidden' }
  | { kind: 'not-a-pair' }
  | { kind: 'consent-required' }
  /** The directory wants to see the person again; `claims` is the challenge to pass on. */
  | { kind: 'sign-in-again'; claims: string }
  | { kind: 'not-found' }
  /** The two are a pair, and nothing is kept of them yet. */
  | { kind: 'not-opened' }
  /** The record as it stands does not take this act. */
  | { kind: 'not-possible'; reason: Reason }
  /** Somebody was faster: the line as it stands now, or undefined when it is no longer there. */
  | { kind: 'conflict'; current?: unknown }
  /** The same was asked for too many times within the hour. */
  | { kind: 'too-often' }
  /** A machine sent more values within the hour than its key may. */
  | { kind: 'fed-too-often' }
  /** More than one answer holds. */
  | { kind: 'too-much' }
  | { kind: 'bad-input'; fields: NonNullable<Problem['fields']> }

export type Answer<Output> = { kind: 'done'; output: Output } | Refusal

export type Handler<Name extends OperationName> = (asked: Params<Name>) => Promise<Answer<Operations[Name]['output']>>

/** One handler for every operation: what `api/main.ts` hands to the door. */
export type Handlers = { [Name in OperationName]: Handler<Name> }

/** The facts that access is decided by, gathered before any handler runs. */
export type KnownStanding = {
  kind: 'standing'
  relation: Relation
  isMember?: boolean
  pairId: PairId | undefined
  line?: LineSpan | undefined
  thread?: KnownThread | undefined
}

export type FindStanding = (asked: {
  operation: OperationName
  input: Operations[OperationName]['input']
  caller: Caller
  now: string
}) => Promise<KnownStanding | Refusal>
