import type { Call } from '../../tab/client/create-call.ts'
import { ProblemError } from '../../tab/client/trouble.ts'

/** What a request was for. A question is one that names the revision it knows. */
export type RequestKind = 'read' | 'question' | 'line' | 'close'

/** Times of requests in milliseconds by what they were for, and what went wrong. */
export type Counted = { times: Record<RequestKind, number[]>; troubles: string[] }

export function nothingCounted(): Counted {
  return { times: { read: [], question: [], line: [], close: [] }, troubles: [] }
}

/**
 * The same call, counted. A conflict is no trouble: two people type at once, and the outbox has its answer to that.
 */
export function countedCall(call: Call, counted: Counted): Call {
  return async (operation, input, options) => {
    const began = performance.now()
    try {
      return await call(operation, input, options)
    } catch (trouble) {
      if (!(trouble instanceof ProblemError && trouble.problem.code === 'conflict'))
        counted.troubles.push(`${operation}: ${String(trouble)}`)
      throw trouble
    } finally {
      counted.times[kindOf(operation, input)].push(performance.now() - began)
    }
  }
}

function kindOf(operation: string, input: object): RequestKind {
  if (operation === 'openPair') return 'since' in input ? 'question' : 'read'
  return operation === 'closeSession' || operation === 'tickCommitment' ? 'close' : 'line'
}
