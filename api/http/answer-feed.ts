import { fedValueInput } from '#contract/fed-value'
import type { HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions'
import type { KeepFedValue } from '../handlers/plans/keep-fed-value.ts'
import { logLine } from '../log/log-line.ts'
import { traceCode } from '../log/trace-code.ts'
import { underWay } from '../log/under-way.ts'
import { isOutage } from './is-outage.ts'
import { problemOf, type Stop } from './problem-of.ts'
import { readAgainst } from './read-input.ts'
import { responseHeaders } from './response-headers.ts'

/** What stands behind the one route for machines. */
export type FeedDoor = { keepFedValue: KeepFedValue; clock: () => Date }

const bearer = /^Bearer (throughline-feed-[\w-]{43})$/

/**
 * The one route that no person's token opens: a machine sends a value with a plan's key. It writes that value and reads
 * nothing out; the log holds neither the key nor what was sent.
 */
export async function answerFeed(
  request: HttpRequest,
  context: InvocationContext,
  door: () => FeedDoor,
): Promise<HttpResponseInit> {
  const trace = traceCode()
  return underWay.run({ operation: 'feed', trace }, async () => {
    try {
      const answer = await decide(request, door())
      if (answer.kind === 'done') return { status: 200, headers: responseHeaders, jsonBody: answer.output }
      return refuse(answer, { trace, context })
    } catch (error) {
      return refuse({ kind: isOutage(error) ? 'unavailable' : 'internal' }, { trace, context, error })
    }
  })
}

async function decide(request: HttpRequest, { keepFedValue, clock }: FeedDoor) {
  const key = bearer.exec(request.headers.get('authorization') ?? '')?.[1]
  if (key === undefined) return { kind: 'not-signed-in' } as const
  const read = await readAgainst(fedValueInput, 'feed', request)
  return read.kind === 'input' ? keepFedValue({ key, fed: read.input, now: clock().toISOString() }) : read
}

type About = { trace: string; context: InvocationContext; error?: unknown }

function refuse(answer: Stop, { trace, context, error }: About): HttpResponseInit {
  const stop: Stop = answer.kind === 'not-signed-in' ? { kind: 'no-such-key' } : answer
  const { status, problem } = problemOf(stop, trace)
  if (error === undefined) context.log(`refused: ${problem.code} feed ${trace}`)
  else context.error(logLine(`failed: ${problem.code}`, error))
  const challenge = status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}
  return { status, headers: { ...responseHeaders, ...challenge }, jsonBody: { error: problem } }
}
