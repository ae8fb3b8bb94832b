import type { PlanProblem } from '#domain/plan/plan-problem'
import type { Reason } from '#domain/record/reason'

/** Why a request was refused, in words for a person. `fields` names each wrong field and what to do about it. */
export type Problem = {
  code:
    | 'not_signed_in'
    | 'forbidden'
    | 'not_a_pair'
    | 'consent_required'
    | 'bad_input'
    | 'not_found'
    | 'conflict'
    | 'not_possible'
    | 'unreadable'
    | 'too_large'
    | 'too_often'
    | 'unavailable'
    | 'internal'
  message: string
  fields?: WrongField[]
  /** With `not_possible`: why the record does not take this act as it stands. */
  reason?: Reason
  /** With `conflict`: the line as it stands now, so that nothing typed is lost and nothing newer overwritten. */
  current?: unknown
  /** A short code to tell IT, found again in the log. */
  trace: string
}

/** `problem` is in English; `plan` is what is wrong with a plan, for whoever says it in the reader's language. */
export type WrongField = { field: string; problem: string; plan?: PlanProblem }

export type ProblemBody = { error: Problem }
