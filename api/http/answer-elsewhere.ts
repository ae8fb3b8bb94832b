import type { OperationName } from '#contract/operations'
import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions'
import { problemOf } from './problem-of.ts'
import { responseHeaders } from './response-headers.ts'
import { traceCode } from '../log/trace-code.ts'

/**
 * The answer to an address or a method that none of these operations has: 405 with the method that works where there is an
 * operation of that name, else 404. Asks for no token, since it tells only what stands in our pages' own scripts, and
 * the log keeps nothing of the address.
 */
export function answerElsewhere(
  request: Pick<HttpRequest, 'params'>,
  context: Pick<InvocationContext, 'log'>,
  operations: readonly OperationName[],
): HttpResponseInit {
  // The host compares addresses without their case.
  const path = (request.params['path'] ?? '').toLowerCase()
  const isOperation = operations.some((name) => name.toLowerCase() === path)
  const trace = traceCode()
  const kind = isOperation ? 'wrong-method' : 'no-such-operation'
  const { status, problem } = problemOf({ kind }, trace)
  context.log(`${trace} refused: ${kind}`)
  const headers = { ...responseHeaders, ...(isOperation ? { Allow: 'POST, OPTIONS' } : {}) }
  return { status, headers, jsonBody: { error: problem } }
}
