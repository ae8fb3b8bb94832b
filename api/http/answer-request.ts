import { mayDo, type OperationName } from '#domain/access'
import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions'
import type { Answer, FindStanding, Handlers } from '../ports/handler.ts'
import { isOutage } from './is-outage.ts'
import { problemOf, type Stop } from './problem-of.ts'
import { readInput } from './read-input.ts'
import { responseHeaders } from './response-headers.ts'
import { traceCode } from './trace-code.ts'
import type { ValidateToken } from './validate-token.ts'

/** What stands behind every route. */
export type Door = {
  validateToken: ValidateToken
  findStanding: FindStanding
  handlers: Handlers
  clock: () => Date
  tabOrigin: string
}

/**
 * One request from the token to the answer, in an order that never changes: who calls, what they ask,
 * how they stand to the pair it is about, whether they may, and only then the handler.
 * Whoever is not let in learns nothing about what exists.
 */
export async function answerRequest(
  operation: OperationName,
  request: HttpRequest,
  context: InvocationContext,
  door: Door,
): Promise<HttpResponseInit> {
  const headers = responseHeaders(door.tabOrigin)
  try {
    const answer = await decide(operation, request, door)
    if (answer.kind === 'done') return { status: 200, headers, jsonBody: answer.output }
    return refuse({ stop: answer, operation, context, headers })
  } catch (error) {
    return refuse({ stop: { kind: isOutage(error) ? 'unavailable' : 'internal' }, operation, context, headers, error })
  }
}

async function decide<Name extends OperationName>(
  operation: Name,
  request: HttpRequest,
  door: Door,
): Promise<Answer<unknown> | Stop> {
  const caller = await door.validateToken(request.headers.get('authorization'))
  if (caller === undefined) return { kind: 'not-signed-in' }
  const read = await readInput(operation, request)
  if (read.kind !== 'input') return read
  const now = door.clock().toISOString()
  const { input } = read
  const standing = await door.findStanding({ operation, input, caller, now })
  if (standing.kind !== 'standing') return standing
  if (!mayDo(operation, { relation: standing.relation, roles: caller.roles })) return { kind: 'forbidden' }
  const { pairId, thread } = standing
  return door.handlers[operation]({ input, caller, now, pairId, thread })
}

type Refused = {
  stop: Stop
  operation: OperationName
  context: InvocationContext
  headers: Record<string, string>
  error?: unknown
}

/** The answer for the person and the line for IT, tied by the trace code. The log names no line, id or word of a pair. */
function refuse({ stop, operation, context, headers, error }: Refused): HttpResponseInit {
  const trace = traceCode()
  const { status, problem } = problemOf(stop, trace)
  if (error === undefined) context.log(`${trace} ${operation} refused: ${problem.code}`)
  else context.error(`${trace} ${operation} failed: ${problem.code}`, error)
  const challenge = status === 401 ? { 'WWW-Authenticate': challengeOf(stop) } : {}
  return { status, headers: { ...headers, ...challenge }, jsonBody: { error: problem } }
}

function challengeOf(stop: Stop): string {
  if (stop.kind !== 'sign-in-again') return 'Bearer'
  const claims = Buffer.from(stop.claims, 'utf8').toString('base64')
  return `Bearer error="insufficient_claims", claims="${claims}"`
}
