import { type OperationName, operations } from '#contract/operations'
import { mayDo, type Need } from '#domain/access'
import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions'
import { inTime } from '../limits/in-time.ts'
import { logLine } from '../log/log-line.ts'
import { traceCode } from '../log/trace-code.ts'
import { underWay } from '../log/under-way.ts'
import { NotOpenedError } from '../ports/not-opened.ts'
import type { Answer, Caller, FindStanding, Handlers } from '../ports/handler.ts'
import { WordsUnreadableError } from '../ports/unreadable.ts'
import { isOutage } from './is-outage.ts'
import { problemOf, type Stop } from './problem-of.ts'
import { readInput } from './read-input.ts'
import { responseHeaders } from './response-headers.ts'
import type { ValidateToken } from './validate-token.ts'

/** What stands behind every route. */
export type RequestContext = {
  validateToken: ValidateToken
  findStanding: FindStanding
  /** What this process answers. */
  handlers: Partial<Handlers>
  clock: () => Date
}

/**
 * A person hears within five seconds that something hangs, however many calls one after another were slow. What goes on
 * behind may still be done: a change can be sent again without harm. Taking everything out reads for longer, and a
 * list of a large organisation is written for longer.
 */
const answerMs = 4_700
const longMs = 14_000

/**
 * One request from the token to the answer, in an order that never changes: who calls, what they ask,
 * how they stand to the pair it is about, whether they may, and only then the handler.
 * Whoever is not let in learns nothing about what exists. `door` may throw, as it does while a setting is missing: that too
 * is answered in words, and the log names the setting.
 */
export async function answerRequest(
  operation: OperationName,
  request: HttpRequest,
  context: InvocationContext,
  door: () => RequestContext,
): Promise<HttpResponseInit> {
  return underWay.run({ operation, trace: traceCode() }, () => answerOnce(operation, request, context, door))
}

async function answerOnce(
  operation: OperationName,
  request: HttpRequest,
  context: InvocationContext,
  door: () => RequestContext,
): Promise<HttpResponseInit> {
  try {
    const answer = await inTime(operations[operation].isLong ? longMs : answerMs, () =>
      decide(operation, request, door()),
    )
    if (answer.kind === 'done') return { status: 200, headers: responseHeaders, jsonBody: answer.output }
    return refuse({ stop: answer, operation, context })
  } catch (error) {
    if (error instanceof NotOpenedError) return refuse({ stop: { kind: 'not-opened' }, operation, context })
    if (error instanceof WordsUnreadableError) return refuse({ stop: { kind: 'unreadable' }, operation, context })
    return refuse({ stop: { kind: isOutage(error) ? 'unavailable' : 'internal' }, operation, context, error })
  }
}

async function decide<Name extends OperationName>(
  operation: Name,
  request: HttpRequest,
  door: RequestContext,
): Promise<Answer<unknown> | Stop> {
  const caller = await door.validateToken(request.headers.get('authorization'))
  if (caller === undefined) return { kind: 'not-signed-in' }
  // Whoever lacks the role is not even read: one of these bodies is large.
  if (!mayEver(operations[operation].need, caller.roles)) return { kind: 'forbidden' }
  const read = await readInput(operation, request)
  if (read.kind !== 'input') return read
  const now = door.clock().toISOString()
  const { input } = read
  const standing = await door.findStanding({ operation, input, caller, now })
  if (standing.kind !== 'standing') return standing
  const { relation, isMember } = standing
  if (!mayDo(operations[operation].need, { relation, roles: caller.roles, isMember })) return { kind: 'forbidden' }
  const { pairId, line, thread } = standing
  const handle = door.handlers[operation]
  if (!handle) throw new Error(`Another process answers ${operation}`)
  return handle({ input, caller, now, pairId, line, thread })
}

/** False where the role is missing that is asked for, whatever else will be found. */
function mayEver(need: Need, roles: Caller['roles']): boolean {
  return (need !== 'hr' && need !== 'admin') || roles.includes(need)
}

type Refused = {
  stop: Stop
  operation: OperationName
  context: InvocationContext
  error?: unknown
}

/** The answer for the person and the line for IT, tied by the trace code. The log names nobody and no word of theirs. */
function refuse({ stop, operation, context, error }: Refused): HttpResponseInit {
  const trace = underWay.getStore()?.trace ?? traceCode()
  const { status, problem } = problemOf(stop, trace)
  if (error === undefined) context.log(`refused: ${problem.code} ${operation} ${trace}`)
  else context.error(logLine(`failed: ${problem.code}`, error))
  const challenge = status === 401 ? { 'WWW-Authenticate': challengeOf(stop) } : {}
  return { status, headers: { ...responseHeaders, ...challenge }, jsonBody: { error: problem } }
}

function challengeOf(stop: Stop): string {
  if (stop.kind !== 'sign-in-again') return 'Bearer'
  const claims = Buffer.from(stop.claims, 'utf8').toString('base64')
  return `Bearer error="insufficient_claims", claims="${claims}"`
}
