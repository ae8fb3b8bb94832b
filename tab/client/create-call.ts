import type { OperationName, Operations } from '#contract/operations'
import type { Problem, ProblemBody } from '#contract/problem'
import { requestOf } from './request-of.ts'
import { isHostTrouble, ProblemError, UnreachableError } from './trouble.ts'

/** Calls one operation of the API. Throws ProblemError when it refuses and UnreachableError when nobody answers. */
export type Call = <Name extends OperationName>(
  operation: Name,
  input: Operations[Name]['input'],
  options?: { signal?: AbortSignal },
) => Promise<Operations[Name]['output']>

type Deps = {
  /** Where the API answers, or where each operation is answered. */
  base: string | ((operation: OperationName) => string)
  token: (options?: { fresh?: boolean }) => Promise<string>
  /** How long an answer may take, in milliseconds. */
  timeoutMs?: number
  fetch?: typeof fetch
}

/** The one door to the API. A token the API no longer takes (401) is renewed once, and the call repeated. */
export function createCall({ base, token, timeoutMs = 15_000, fetch: send = (...a) => fetch(...a) }: Deps): Call {
  async function attempt(
    operation: OperationName,
    input: object,
    bearer: string,
    signal?: AbortSignal,
  ): Promise<Response> {
    const { method, address, body } = requestOf(typeof base === 'string' ? base : base(operation), operation, input)
    const limit = AbortSignal.timeout(timeoutMs)
    return send(address, {
      method,
      headers: {
        authorization: `Bearer ${bearer}`,
        'content-type': 'application/json',
      },
      body,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    })
  }

  return async function call(operation, input, options) {
    const bearer = await token()
    try {
      const first = await attempt(operation, input, bearer, options?.signal)
      const answer =
        first.status === 401 ? await attempt(operation, input, await token({ fresh: true }), options?.signal) : first
      const text = await answer.text()
      if (!answer.ok) throw new ProblemError(problemOf(text, answer.status), answer.status)
      return JSON.parse(text)
    } catch (cause) {
      if (cause instanceof ProblemError || isHostTrouble(cause)) throw cause
      throw new UnreachableError(cause)
    }
  }
}

// A gateway between us and the API may answer in HTML. Its status is all we can tell.
function problemOf(text: string, status: number): Problem {
  try {
    const { error } = JSON.parse(text) as ProblemBody
    if (error?.code) return error
  } catch {
    // not ours
  }
  return {
    code: status >= 500 ? 'unavailable' : 'internal',
    message: `The service answered ${status}.`,
    trace: `HTTP-${status}`,
  }
}
