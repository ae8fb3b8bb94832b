import type { Operations } from '../../contract/operations.ts'
import type { Call } from '../../tab/client/create-call.ts'
import { ProblemError, UnreachableError } from '../../tab/client/trouble.ts'

export type Network = ReturnType<typeof network>

/**
 * A bad connection between devices and the API, drawn from a seed: a request is cut, its answer is lost, it arrives twice,
 * or it arrives late, after the device has given up on it and sent others. Healed, everything arrives once and at once.
 */
export function network(random: () => number) {
  let isHealed = false
  let late: (() => Promise<unknown>)[] = []

  async function send<Output>(ask: () => Promise<Output>): Promise<Output> {
    const fate = isHealed ? 1 : random()
    if (fate < 0.06) throw new UnreachableError('cut')
    if (fate < 0.1) {
      late.push(ask)
      throw new UnreachableError('late')
    }
    const answer = await answered(ask)
    if (fate < 0.16) throw new UnreachableError('lost')
    return fate < 0.2 ? answered(ask) : answer
  }

  return {
    /** The same call, over this connection. */
    over:
      (call: Call): Call =>
      (operation, input) =>
        send(() => call(operation, input) as Promise<Operations[typeof operation]['output']>),
    /** What was under way arrives now, the last first. Nobody waits for its answer any more. */
    deliverLate: async () => {
      const arriving = late.toReversed()
      late = []
      for (const ask of arriving) await ask().catch(() => undefined)
    },
    heal: () => {
      isHealed = true
    },
  }
}

/** Trouble behind the API is an answer as well: try again later. */
async function answered<Output>(ask: () => Promise<Output>): Promise<Output> {
  try {
    return await ask()
  } catch (trouble) {
    if (trouble instanceof ProblemError) throw trouble
    throw new ProblemError({ code: 'unavailable', message: String(trouble), trace: 'TL-SIMULATED' }, 503)
  }
}
