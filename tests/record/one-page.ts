import { isDeepStrictEqual } from 'node:util'
import { allHandlers } from '../../api/handlers/all-handlers.ts'
import type { HandlerPorts } from '../../api/handlers/handler-ports.ts'
import { problemOf } from '../../api/http/problem-of.ts'
import type { Answer, Handlers } from '../../api/ports/handler.ts'
import type { OperationName } from '../../contract/operations.ts'
import type { PairView } from '../../contract/view.ts'
import { plannedSession } from '../../domain/session.ts'
import type { Side } from '../../domain/pair.ts'
import type { Call } from '../../tab/client/create-call.ts'
import { ProblemError } from '../../tab/client/trouble.ts'
import type { pairWorld } from '../api/pair-world.ts'

export type World = Awaited<ReturnType<typeof pairWorld>>

/** The API as one of the two calls it, without HTTP between: what it refuses arrives as the problem it would send. */
export function callOf(world: World, side: Side, now: () => string): Call {
  const handlers: Partial<Handlers> = allHandlers(world.ports as unknown as HandlerPorts)
  return async (operation, input) => {
    const handler = handlers[operation] as (asked: unknown) => Promise<Answer<never>>
    const answer = await handler(world.by<OperationName>(world[side], input, { now: now() }))
    if (answer.kind === 'done') return answer.output
    const { status, problem } = problemOf(answer, 'TL-TEST')
    throw new ProblemError(problem, status)
  }
}

/** What one of the two finds on opening the record. */
export async function opened(call: Call, pairId: string): Promise<PairView> {
  const answer = await call('openPair', { pairId })
  if (answer.kind !== 'open') throw new Error(answer.kind)
  return answer.pair
}

/** What a person sees of the record: without versions, in no order of lists, and without what only the clock has changed. */
export function seen(pair: PairView) {
  const { topics, commitments, notes, privateNotes, sessions = [], cadence, seriesClaim } = pair
  return {
    topics: byId(topics),
    commitments: byId(commitments),
    notes: byId(notes.map((note) => ({ ...note, isLocked: undefined }))),
    privateNotes: byId(privateNotes),
    // A day of which nobody has spoken stands there for its notes or by the calendar alone.
    sessions: sessions.filter((session) => !isDeepStrictEqual(session, plannedSession(session.on))),
    cadence,
    seriesClaim,
  }
}

function byId<Line extends { id: string; etag: string }>(lines: readonly Line[]): Record<string, Line> {
  return Object.fromEntries(lines.map((line) => [line.id, { ...line, etag: '' }]))
}
