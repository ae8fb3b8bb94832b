import { operationNames } from '#contract/operations'
import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions'
import { problemOf } from './problem-of.ts'
import { responseHeaders } from './response-headers.ts'
import { traceCode } from '../log/trace-code.ts'

// The host compares addresses without their case.
const addresses = new Set(operationNames.map((name) => name.toLowerCase()))

/**
 * The answer to an address or a method that no operation has: 405 with the method that works where there is an
 * operation of that name, else 404. Asks for no token, since it tells only what stands in our pages' own scripts, and
 * the log keeps nothing of the address.
 */
export function answerElsewhere(
  request: Pick<HttpRequest, 'params'>,
  context: Pick<InvocationContext, 'log'>,
): HttpResponseInit {
  const isOperation = addresses.has((request.params['path'] ?? '').toLowerCase())
  const trace = traceCode()
  const kind = isOperation ? 'wrong-method' : 'no-such-operation'
  const { status, problem } = problemOf({ kind }, trace)
  context.log(`${trace} refused: ${kind}`)
  const headers = { ...responseHeaders, ...(isOperation ? { Allow: 'POST, OPTIONS' } : {}) }
  return { status, headers, jsonBody: { error: problem } }
}
